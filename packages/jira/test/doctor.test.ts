import { configurationText, playScenario as scenario, scenarios } from "@jira-config/jira-mock";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { maxRequests } from "../src/doctor/limits.ts";
import { probeIds } from "../src/doctor/steps.ts";
import { examine, ids } from "./examine.ts";
import { fakeSite } from "./fake-site.ts";
import { manyFields, onlyProject } from "./many-fields.ts";
import { piecesIn } from "./token.ts";

/** Causes that the checker finds before any request is sent. */
const foundByChecker: Readonly<Record<string, string>> = { "lower-case-project": "project-key-form" };

/** Causes that only programs with outdated addresses meet. */
const shownByOtherPrograms = ["removed-search"];

const notes = ["local-site-url"];

describe.for(scenarios)("$name", ({ name, cause, create }) => {
  test("is diagnosed as the cause that it shows", async () => {
    const site = await fakeSite(create());
    const byFetch = site.fake.cloud.conditions.tlsInspection !== undefined;
    if (byFetch) site.sources = [{ name: "jira_config.yaml", text: configurationText(site.fake) }];
    const { report, log } = await examine(site, byFetch);
    const found = ids(report).filter((id) => !notes.includes(id));
    const expected = shownByOtherPrograms.includes(name) ? undefined : (foundByChecker[name] ?? cause);
    expect([...new Set(found)]).toEqual(expected === undefined ? [] : [expected]);
    expect(report.requests).toBeLessThanOrEqual(maxRequests);
    expect(site.fake.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    const printed = JSON.stringify(report) + log.join("\n");
    expect(piecesIn(printed, site.fake.credentials.apiToken.slice(12))).toEqual([]);
  });
});

test("all probes report in order, each first started, then finished", async () => {
  const { report, events } = await examine(await fakeSite(scenario("healthy")));
  expect(report.probes.map(({ probe }) => probe)).toEqual(probeIds);
  expect(report.probes.map(({ outcome }) => outcome)).not.toContain("failed");
  for (const id of probeIds) {
    const own = events.filter(
      (event) => (event.type === "started" ? event.probe : event.result.probe) === id,
    );
    expect(own.map(({ type }) => type)).toEqual(["started", "finished"]);
  }
});

test.for([
  [90, "90 seconds"],
  [0, "a second"],
] as const)(
  "Jira's request to wait for %d seconds is shown, for nobody sees the header",
  async ([retryAfter, time]) => {
    const site = await fakeSite(scenario("rate-limited"));
    site.fake.cloud.conditions.rateLimit = { limit: 100, retryAfter, reason: "jira-burst-based" };
    const { report } = await examine(site);
    const messages = report.probes.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages).toContain(`Try again in ${time}, or later; Jira asks you to wait.`);
  },
);

test("a rejected token ends everything that would look like success", async () => {
  const site = await fakeSite(scenario("expired-token"));
  const { report } = await examine(site);
  expect(report.valid).toBe(false);
  expect(report.probes.slice(5).map(({ outcome }) => outcome)).toEqual(Array(8).fill("skipped"));
  expect(site.fake.requests.map(({ url }) => url)).not.toContainEqual(expect.stringContaining("search"));
});

test("the issuer of an untrusted certificate is named, and nothing is sent to its server", async () => {
  const site = await fakeSite(scenario("tls-inspection"), true);
  const { report } = await examine(site);
  const connection = report.probes.find(({ probe }) => probe === "connection");
  expect(connection?.summary).toContain("“Your Company Web Inspection” signed it");
  expect(connection?.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("If “Your Company Web Inspection” is your company"),
  ]);
  expect(site.fake.requests).toEqual([]);
});

test("a proxy whose address cannot be read is a finding", async () => {
  const site = await fakeSite(scenario("healthy"));
  const { report } = await examine({ ...site, environment: { HTTP_PROXY: "ftp://proxy" } });
  expect(ids(report).filter((id) => !notes.includes(id))).toEqual(["proxy-address-form"]);
  expect(site.fake.requests).toEqual([]);
});

test.for([
  ["does not answer", true],
  ["closes every connection", false],
] as const)("a proxy that %s is named by its variable, and no other is asked for", async ([, isGone]) => {
  const site = await fakeSite(scenario("healthy"));
  // A server that is not a proxy closes the connection when it gets a CONNECT.
  const proxy = await fakeSite(scenario("healthy"));
  if (isGone) await proxy.close();
  const { report } = await examine({ ...site, environment: { http_proxy: proxy.origin } });
  expect(report.probes.flatMap(({ findings }) => findings).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^Correct the host and port in http_proxy, .* does not answer, or cannot reach the site\.$/,
    ),
  );
});

describe("a web filter that answers in Jira's place", () => {
  const page = (status: number, title: string) =>
    new Response(`<!DOCTYPE html><title>${title}</title><p>You do not have permission.</p>`, {
      status,
      headers: { "content-type": "text/html" },
    });

  test.for([
    [403, "Internet Security by Zscaler", "connection", "proxy-refuses"],
    [200, "Blocked by Netskope", "connection", "proxy-refuses"],
    [403, "Access denied", "site", "not-jiras-answer"],
    [404, "Not found", "site", "not-jiras-answer"],
  ] as const)("with %i and “%s” is distinguished from Jira", async ([status, title, probe, rule]) => {
    const site = await fakeSite(scenario("healthy"));
    const fetch = async () => page(status, title);
    const { report } = await examine({ ...site, fake: { ...site.fake, fetch } }, true);
    expect(ids(report).filter((id) => !notes.includes(id))).toEqual([rule]);
    expect(report.probes.find((one) => one.probe === probe)).toMatchObject({
      outcome: "failed",
      findings: [{ rule, path: "/jira/url" }],
    });
  });

  test("does not say anything about the token when it answers /myself", async () => {
    const site = await fakeSite(scenario("healthy"));
    const fetch: typeof site.fake.fetch = async (url, init) =>
      `${url}`.endsWith("/myself") ? page(403, "Access denied") : globalThis.fetch(url, init);
    const { report } = await examine({ ...site, fake: { ...site.fake, fetch } }, true);
    expect(report.probes.find(({ probe }) => probe === "identity")).toMatchObject({
      summary: "Jira did not answer the question.",
      findings: [{ rule: "not-jiras-answer", path: "/jira/url" }],
    });
  });
});

test("a temporary failure of /myself is not blamed on the token", async () => {
  const site = await fakeSite(scenario("healthy"));
  const fetch: typeof site.fake.fetch = async (url, init) =>
    `${url}`.endsWith("/myself")
      ? new Response(null, { status: 429, headers: { "retry-after": "60" } })
      : globalThis.fetch(url, init);
  const { report } = await examine({ ...site, fake: { ...site.fake, fetch } }, true);
  expect(report.probes.find(({ probe }) => probe === "identity")).toMatchObject({
    outcome: "failed",
    summary: "Jira did not answer the question.",
    findings: [{ rule: "rate-limited", path: "/jira/url" }],
  });
  expect(report.probes.at(-1)?.outcome).toBe("skipped");
});

test("an expired token at the gateway is called rejected, not short of scopes", async () => {
  const fake = scenario("scoped-token");
  for (const token of fake.cloud.tokens) token.status = "expired";
  const { report } = await examine(await fakeSite(fake));
  expect(ids(report).filter((id) => !notes.includes(id))).toEqual(["token-rejected"]);
});

test("a site that fails every other time gets a bounded number of requests", async () => {
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => random.mockRestore());
  const site = await fakeSite(scenario("spanish-account"));
  const text = site.sources[0]?.text.replace("retry_attempts: 0", "retry_attempts: 10") ?? "";
  let count = 0;
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    count += 1;
    const isBad = count % 2 === 1;
    return isBad
      ? new Response(null, { status: 503, headers: { "retry-after": "0" } })
      : globalThis.fetch(url, init);
  };
  const sources = [{ name: "jira_config.yaml", text }];
  const { report } = await examine({ ...site, sources, fake: { ...site.fake, fetch } }, true);
  expect(report.requests).toBe(count);
  expect(count).toBeLessThanOrEqual(maxRequests);
  expect(count).toBeGreaterThan(6);
});

test("priorities that are not on the first page of a create screen are not called missing", async () => {
  const fake = scenario("healthy");
  onlyProject(fake).screen.unshift(...manyFields(fake));
  const { report } = await examine(await fakeSite(fake));
  expect(report.probes.find(({ probe }) => probe === "priorities")).toMatchObject({
    outcome: "skipped",
    summary: "New work items have so many fields that Priority is not among the first.",
    findings: [],
  });
});

test.for([
  ["spanish-account", 3],
  ["healthy", 4],
] as const)(
  "no more requests of %s are repeated than are left, though there are retries",
  async ([name, left]) => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => random.mockRestore());
    const site = await fakeSite(scenario(name));
    const text = site.sources[0]?.text
      .replace("retry_attempts: 0", "retry_attempts: 10")
      .replace("  issue_types:", '  issue_types:\n    sub: "Subtarea"');
    let count = 0;
    const fetch = async (url: string | URL | Request, init?: RequestInit) => {
      count += 1;
      if (count <= maxRequests - left) return globalThis.fetch(url, init);
      // All requests of a round are sent before the first is answered.
      await new Promise(setImmediate);
      return new Response(null, { status: 503, headers: { "retry-after": "0" } });
    };
    const sources = [{ name: "jira_config.yaml", text: text ?? "" }];
    const { report } = await examine({ ...site, sources, fake: { ...site.fake, fetch } }, true);
    expect(report.requests).toBe(count);
    expect(count).toBe(maxRequests);
  },
);

test("a field under the user's own name is looked for by that name, in any case", async () => {
  const site = await fakeSite(scenario("healthy"));
  const text =
    site.sources[0]?.text.replace("  custom_fields:\n", "$&    due_dates: customfield_99999\n") ?? "";
  const { report } = await examine({ ...site, sources: [{ name: "jira_config.yaml", text }] });
  const found = report.reports[0]?.report.diagnostics.find(({ rule }) => rule === "custom-field-unknown");
  expect(found?.fixes.map(({ title }) => title)).toEqual(["Use duedate (Due date)"]);
});

test("a variable that is not set is reported before any request", async () => {
  const site = await fakeSite(scenario("healthy"));
  const { report } = await examine({ ...site, variables: {} });
  expect(ids(report).filter((id) => !notes.includes(id))).toEqual(["variable-not-set", "variable-not-set"]);
  expect(report.requests).toBe(0);
  expect(report.probes).toHaveLength(probeIds.length);
});

describe("an answer that is not Jira's", () => {
  const bodies = ["null", "[]", '"text"', "{}", "0", "<!DOCTYPE html><p>Sign in</p>", ""];
  const types = ["application/json", "text/html"];

  test.for(bodies.flatMap((body) => types.map((type) => ({ body, type }))))(
    "$body as $type is no success",
    async ({ body, type }) => {
      const site = await fakeSite(scenario("healthy"));
      const fetch = async () => new Response(body, { headers: { "content-type": type } });
      const { report } = await examine({ ...site, fake: { ...site.fake, fetch } }, true);
      expect(report.valid).toBe(false);
      expect(report.probes).toHaveLength(probeIds.length);
    },
  );

  test.for(bodies)("%s, at any address after the site's own, is a finding and no crash", async (body) => {
    const site = await fakeSite(scenario("healthy"));
    const known = /tenant_info|serverInfo|myself/;
    for (const odd of ["/project/", "mypermissions", "/statuses", "/issuetypes", "/field", "/search/"]) {
      const fetch = async (url: string | URL | Request, init?: RequestInit) =>
        known.test(String(url)) || !String(url).includes(odd)
          ? globalThis.fetch(url, init)
          : new Response(body, { headers: { "content-type": "application/json" } });
      const { report } = await examine({ ...site, fake: { ...site.fake, fetch } }, true);
      expect(report.probes).toHaveLength(probeIds.length);
    }
  });
});
