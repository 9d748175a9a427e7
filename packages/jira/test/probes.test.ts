import { applyFixes } from "@jira-config/checker";
import { playScenario as scenario } from "@jira-config/jira-mock";
import { describe, expect, test } from "vitest";
import { maxRequests } from "../src/doctor/limits.ts";
import { type DoctorReport, runDoctor } from "../src/index.ts";
import { examine } from "./examine.ts";
import { fakeSite } from "./fake-site.ts";

describe("create screens", () => {
  const screens = ({ probes }: DoctorReport) => probes.find(({ probe }) => probe === "create-screens");

  test("that leave a field out for some types are reported, but not as a fault", async () => {
    const fake = scenario("healthy");
    const project = fake.cloud.sites[0]?.projects[0];
    Object.assign(project?.offScreen ?? {}, { 10002: ["customfield_10016"], 10004: ["customfield_10016"] });
    const { report } = await examine(await fakeSite(fake));
    expect(screens(report)).toMatchObject({
      outcome: "passed",
      summary: "Fields of 4 types compared.",
      findings: [
        {
          rule: "field-not-on-screen",
          severity: "info",
          path: "/jira/custom_fields/story_points",
          message: "Leave “Story Points” out of a new Bug or Task; the create screen does not have it.",
        },
      ],
    });
  });

  test("that require a field offer the line that names it", async () => {
    const site = await fakeSite(scenario("required-field"));
    const { report } = await examine(site);
    const findings = screens(report)?.findings ?? [];
    expect(findings.map(({ path, message }) => [path, message])).toEqual([
      [
        "/jira/issue_types/feature",
        "Map “Severity” (customfield_10030) in custom_fields, and always set it; Jira refuses a new Story, Bug, Task or Epic without it.",
      ],
    ]);
    const repaired = applyFixes(
      site.sources[0]?.text ?? "",
      findings.map((one) => ({ ...one, fixes: one.fixes.map((fix) => ({ ...fix, safe: true })) })),
    );
    expect(repaired).toMatch(/^ {2}custom_fields:\n {4}severity: "customfield_10030"$/m);
    const again = await examine({ ...site, sources: [{ name: "jira_config.yaml", text: repaired }] });
    expect(again.report.valid).toBe(true);
  });

  test("are read while requests are left", async () => {
    const site = await fakeSite(scenario("spanish-account"));
    const text = site.sources[0]?.text.replace("  issue_types:", '  issue_types:\n    sub: "Subtarea"') ?? "";
    const { report } = await examine({ ...site, sources: [{ name: "jira_config.yaml", text }] });
    expect(report.requests).toBe(maxRequests);
    expect(screens(report)?.summary).toBe("Fields of 4 types compared; no requests were left for 1 more.");
  });
});

test.for([
  ["es_ES", ", whose language is European Spanish."],
  ["zh_TW_#Hant", ", whose language is Chinese (Taiwan)."],
  ["$", ", whose language is $."],
  ["en_UK", "."],
])("the language of an account is named, whatever the form of its locale: %s", async ([locale, words]) => {
  const site = await fakeSite(scenario("healthy"));
  const ask = async (...[input, init]: Parameters<typeof fetch>) => {
    const response = await fetch(input, init);
    return String(input).endsWith("/myself")
      ? Response.json({ ...((await response.json()) as object), locale })
      : response;
  };
  const { report } = await examine({ ...site, fake: { ...site.fake, fetch: ask } }, true);
  const identity = report.probes.find(({ probe }) => probe === "identity");
  expect(identity?.summary).toBe(`You are signed in as Your Name${words}`);
});

test("a status that several types have is counted once", async () => {
  const { report } = await examine(await fakeSite(scenario("healthy")));
  const { summary } = report.probes.find(({ probe }) => probe === "statuses") ?? {};
  expect(summary).toBe("The workflow has 6 statuses; 6 names compared.");
});

test("a site that was renamed, or has its own domain, is recognised by where its address leads", async () => {
  const site = await fakeSite(scenario("custom-domain"));
  const { report } = await examine(site);
  const { summary, findings = [] } = report.probes.find(({ probe }) => probe === "site") ?? {};
  expect(summary).toBe("The address leads to another one.");
  expect(findings).toMatchObject([
    {
      rule: "redirected",
      path: "/jira/url",
      message:
        "Use https://your-company.atlassian.net, which this address leads to; clients do not send the token on to another host.",
      fixes: [{ title: "Use https://your-company.atlassian.net" }],
    },
  ]);
});

test("an address that does not lead to a site is not named", async () => {
  const site = await fakeSite(scenario("healthy"));
  const location = "https://sign-in.example/?to=https://your-company.atlassian.net/";
  const ask = async () => new Response(null, { status: 302, headers: { location } });
  const { report } = await examine({ ...site, fake: { ...site.fake, fetch: ask } }, true);
  const { findings = [] } = report.probes.find(({ probe }) => probe === "site") ?? {};
  expect(findings).toMatchObject([{ rule: "redirected", fixes: [] }]);
  expect(findings[0]?.message).not.toContain("sign-in.example");
});

test("a site that leads to a page of its own is not said to be elsewhere", async () => {
  const site = await fakeSite(scenario("healthy"));
  const text = site.sources[0]?.text.replace(site.origin, "https://your-company.atlassian.net") ?? "";
  const location = "https://your-company.atlassian.net/login";
  const fetch = async () => new Response(null, { status: 302, headers: { location } });
  const sources = [{ name: "jira_config.yaml", text }];
  const { report } = await examine({ ...site, sources, fake: { ...site.fake, fetch } }, true);
  const { findings = [] } = report.probes.find(({ probe }) => probe === "site") ?? {};
  expect(findings).toMatchObject([{ rule: "redirected", fixes: [] }]);
  expect(findings[0]?.message).not.toContain(location.slice(0, -"/login".length));
});

test("the certificate is not mentioned where there is none", async () => {
  const { report } = await examine(await fakeSite(scenario("healthy")));
  const { summary } = report.probes.find(({ probe }) => probe === "connection") ?? {};
  expect(summary).toBe("The site can be reached.");
});

test("for a fake that is not running, the doctor says to start it", async () => {
  const site = await fakeSite(scenario("healthy"));
  await site.close();
  const { report } = await examine(site);
  const { findings = [] } = report.probes.find(({ probe }) => probe === "connection") ?? {};
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ["connection-failed", "Start the fake Jira at this address, or correct the port; nothing answers there."],
  ]);
});

test("a space (project) that is not seen is reported even if Jira does not list the others", async () => {
  const site = await fakeSite(scenario("unknown-project"));
  const ask = async (...[input, init]: Parameters<typeof fetch>) =>
    String(input).includes("/project/search")
      ? Response.json({ code: 401, message: "Unauthorized; scope does not match" }, { status: 401 })
      : fetch(input, init);
  const { report } = await examine({ ...site, fake: { ...site.fake, fetch: ask } }, true);
  const { findings = [] } = report.probes.find(({ probe }) => probe === "project") ?? {};
  expect(findings).toMatchObject([
    {
      rule: "project-not-found",
      message: "Correct the space (project) key, or ask for access for this account.",
      fixes: [],
    },
  ]);
  expect(report.probes.at(-1)?.outcome).toBe("skipped");
});

test("a program's wrong certificates are its own fault, and no finding", async () => {
  const { sources, variables } = await fakeSite(scenario("healthy"));
  const doctor = runDoctor({ sources, variables, environment: {}, ca: "company.pem" });
  const examined = async () => {
    for await (const _ of doctor);
  };
  await expect(examined()).rejects.toThrow("Give the certificates themselves");
});

test("leaving the loop ends the requests that are under way", async () => {
  const { sources, variables } = await fakeSite(scenario("healthy"));
  let ended: AbortSignal | null | undefined;
  const fetch = async (url: string, init: RequestInit) => {
    if (!url.includes("/search/")) return globalThis.fetch(url, init);
    ended = init.signal;
    return new Promise<Response>(() => {});
  };
  for await (const event of runDoctor({ sources, variables, environment: {}, fetch })) {
    if (event.type === "finished" && event.result.probe === "permissions") break;
  }
  expect(ended?.aborted).toBe(true);
});

test.for(["healthy", "spanish-account", "scoped-token-at-the-site", "unknown-project"])(
  "an abort during any request about %s ends the examination with its reason",
  async (name) => {
    const { fake, sources, variables } = await fakeSite(scenario(name));
    const reason = new Error("The user went away.");
    const examined = async (last: number) => {
      const controller = new AbortController();
      let count = 0;
      const fetch = async (...[input, init]: Parameters<typeof globalThis.fetch>) => {
        count += 1;
        if (count === last) controller.abort(reason);
        return globalThis.fetch(input, init);
      };
      const { signal } = controller;
      for await (const _ of runDoctor({ sources, variables, environment: {}, fetch, signal }));
    };
    await examined(Number.POSITIVE_INFINITY);
    const { length } = fake.requests;
    for (let last = 1; last <= length; last += 1) {
      await expect(examined(last)).rejects.toBe(reason);
    }
  },
);
