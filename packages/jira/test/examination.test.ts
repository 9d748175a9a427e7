import { describe, expect, onTestFinished, test, vi } from "vitest";
import { examineSite } from "../src/doctor/index.ts";
import { type DoctorReport, type NamedFinding, type ProbeId, runDoctor } from "../src/index.ts";
import { examine } from "./examine.ts";
import { type FakeSite, fakeSite } from "./fake-site.ts";
import { manyFields, onlyProject } from "./many-fields.ts";
import { scenario } from "./signed-in.ts";

type Ask = (url: string, init?: RequestInit) => Promise<Response>;

/** Examines a site through a custom `fetch`. */
async function examineBy(site: FakeSite, ask: Ask): Promise<DoctorReport> {
  const fetch: FakeSite["fake"]["fetch"] = (input, init) => ask(String(input), init);
  return (await examine({ ...site, fake: { ...site.fake, fetch } }, true)).report;
}

/** Gives another answer to addresses with a certain ending. */
const otherwise =
  (end: string, body: unknown, status = 200): Ask =>
  (url, init) =>
    new URL(url).pathname.endsWith(end) ? Promise.resolve(Response.json(body, { status })) : fetch(url, init);

/** The site with more in its configuration, below a key. */
function withLine(site: FakeSite, key: string, line: string): FakeSite {
  const [source] = site.sources;
  const text = source?.text.replace(`  ${key}:\n`, `$&    ${line}\n`) ?? "";
  return { ...site, sources: [{ name: "jira_config.yaml", text }] };
}

const probeOf = ({ probes }: DoctorReport, id: ProbeId) => probes.find(({ probe }) => probe === id);
const findingsOf = (report: DoctorReport, id: ProbeId): readonly NamedFinding[] =>
  probeOf(report, id)?.findings ?? [];
const offers = (findings: readonly NamedFinding[]) =>
  findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));

describe("on the way to the site", () => {
  test("a proxy that answers in the site's place, and wants a password, ends the examination", async () => {
    const report = await examineBy(await fakeSite(scenario("healthy")), async () =>
      Response.json({}, { status: 407 }),
    );
    expect(findingsOf(report, "connection")).toMatchObject([{ rule: "proxy-sign-in", path: "/jira/url" }]);
    expect(probeOf(report, "site")?.outcome).toBe("skipped");
  });

  test.for([
    [
      "ENOTFOUND",
      "Correct the host in HTTPS_PROXY, or list the site in NO_PROXY; there is no proxy with this name.",
    ],
    [
      "ECONNREFUSED",
      "Correct the host and port in HTTPS_PROXY, or list the site in NO_PROXY; the proxy that it names does not answer, or cannot reach the site.",
    ],
    [
      "UND_ERR_HEADERS_TIMEOUT",
      "Correct the host and port in HTTPS_PROXY, or list the site in NO_PROXY; the proxy that it names does not answer, or cannot reach the site.",
    ],
  ])("a proxy is named by its variable after %s", async ([code, message]) => {
    const { sources, variables } = await fakeSite(scenario("healthy"));
    const cause = Object.assign(new Error("No"), { code });
    const doctor = examineSite({
      sources,
      variables,
      networkFor: () => ({
        fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
        issuer: async () => undefined,
        proxy: () => "HTTPS_PROXY",
      }),
    });
    const messages: string[] = [];
    for await (const event of doctor) {
      if (event.type === "finished" && event.result.probe === "connection")
        messages.push(...event.result.findings.map((one) => one.message));
    }
    expect(messages).toEqual([message]);
  });

  test("a proxy that the caller's own fetch need not use is not blamed", async () => {
    const site = await fakeSite(scenario("healthy"));
    const cause = Object.assign(new Error("No"), { code: "ECONNREFUSED" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const environment = { HTTP_PROXY: "http://proxy.your-company.com:3128" };
    const { report } = await examine({ ...site, environment, fake: { ...site.fake, fetch } }, true);
    expect(findingsOf(report, "connection")).toMatchObject([
      { message: expect.stringMatching(/^Start the fake Jira/) },
    ]);
  });

  test("one request is repeated once, however patient the configuration is", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => random.mockRestore());
    const site = await fakeSite(scenario("healthy"));
    const text = site.sources[0]?.text.replace("retry_attempts: 0", "retry_attempts: 10") ?? "";
    const report = await examineBy({ ...site, sources: [{ name: "jira_config.yaml", text }] }, async () =>
      Response.json({}, { status: 503, headers: { "retry-after": "0" } }),
    );
    // The cloud ID, then the site itself.
    expect(report.requests).toBe(4);
  });
});

describe("the cloud ID", () => {
  test.for([
    ["is no ID at all", "here"],
    ["is written in capitals", "3F1D9C52-7A64-4C1E-9B80-2D5E6F7A8B90"],
  ])("that the site reports and that %s is no fault of the configuration", async ([, cloudId]) => {
    const site = await fakeSite(scenario("scoped-token"));
    const report = await examineBy(site, otherwise("/_edge/tenant_info", { cloudId }));
    expect(report.valid).toBe(true);
  });

  test("that the gateway does not know is wrong, even if the site does not report its own", async () => {
    const site = await fakeSite(scenario("wrong-cloud-id"));
    const report = await examineBy(site, otherwise("/_edge/tenant_info", {}, 404));
    expect(findingsOf(report, "identity")).toMatchObject([
      { rule: "cloud-id-unknown", path: "/jira/cloud_id" },
    ]);
  });

  test("is needed by a token with scopes, even one that may not call /myself", async () => {
    const fake = scenario("scoped-token-at-the-site");
    for (const token of fake.cloud.tokens) token.scopes = ["read:jira-work"];
    const { report } = await examine(await fakeSite(fake));
    expect(findingsOf(report, "identity")).toMatchObject([{ rule: "scoped-token-at-site" }]);
  });
});

test.for([
  ["an account that is not active", { accountId: "1", active: false }, "account-inactive", "/jira/email"],
  ["an answer that names no account", {}, "anonymous-answer", "/jira/api_token"],
] as const)("%s ends the examination", async ([, account, rule, path]) => {
  const report = await examineBy(await fakeSite(scenario("healthy")), otherwise("/myself", account));
  expect(findingsOf(report, "identity")).toMatchObject([{ rule, path }]);
  expect(probeOf(report, "project")?.outcome).toBe("skipped");
});

test("a permission that Jira does not mention is missing", async () => {
  const site = await fakeSite(scenario("healthy"));
  const report = await examineBy(site, otherwise("/mypermissions", { permissions: {} }));
  expect(findingsOf(report, "permissions")).toMatchObject([
    {
      message:
        "Ask an administrator of PROJ for the permissions “Browse spaces”, “Create work items”, “Edit work items”, “Add comments” and “Link work items”.",
    },
  ]);
});

test("a space (project) without work items is no fault", async () => {
  const { report } = await examine(await fakeSite(scenario("empty-project")));
  expect(findingsOf(report, "search")).toMatchObject([{ rule: "empty-search", severity: "info" }]);
  expect(report.valid).toBe(true);
});

describe("an account that may create no work item", () => {
  test.for([400, 403, 404])("is recognised by %i, and its create screens are not read", async (status) => {
    const site = await fakeSite(scenario("healthy"));
    const report = await examineBy(site, otherwise("/createmeta/PROJ/issuetypes", {}, status));
    expect(probeOf(report, "issue-types")).toMatchObject({ outcome: "passed" });
    for (const id of ["priorities", "create-screens"] as const) {
      expect(probeOf(report, id)).toMatchObject({
        outcome: "skipped",
        summary: "This account may create no work item (issue).",
      });
    }
  });
});

describe("a create screen", () => {
  test("of a type with several words is read once", async () => {
    const site = withLine(await fakeSite(scenario("healthy")), "issue_types", "defect: Bug");
    const { report } = await examine(site);
    expect(probeOf(report, "create-screens")?.summary).toBe("Fields of 4 types compared.");
    const read = site.fake.requests.filter(({ url }) => /\/issuetypes\/\d+/.test(url));
    expect(read).toHaveLength(4);
  });

  test("that was read only in part lacks nothing", async () => {
    const fake = scenario("healthy");
    onlyProject(fake).screen.unshift(...manyFields(fake));
    const { report } = await examine(await fakeSite(fake));
    expect(findingsOf(report, "create-screens")).toEqual([]);
  });

  test("without a parent for any type but epics, which never have one, has no parent at all", async () => {
    const fake = scenario("healthy");
    const project = onlyProject(fake);
    project.screen = project.screen.filter((id) => id !== "parent");
    const { report } = await examine(await fakeSite(fake));
    expect(findingsOf(report, "create-screens")).toMatchObject([
      { severity: "warning", message: expect.stringMatching(/^Have “Parent” put on the create screen, /) },
    ]);
  });

  test("with a field that Jira fills in by itself asks for nothing", async () => {
    const site = await fakeSite(scenario("required-field"));
    const report = await examineBy(site, async (url, init) => {
      const answer = await fetch(url, init);
      if (!/\/issuetypes\/\d+/.test(url)) return answer;
      const screen = (await answer.json()) as { fields: object[] };
      return Response.json({
        ...screen,
        fields: screen.fields.map((field) => ({ ...field, hasDefaultValue: true })),
      });
    });
    expect(findingsOf(report, "create-screens")).toEqual([]);
  });

  test("offers no name for a field that the configuration has for another", async () => {
    const site = withLine(
      await fakeSite(scenario("required-field")),
      "custom_fields",
      "severity: customfield_10019",
    );
    const { report } = await examine(site);
    expect(findingsOf(report, "create-screens")).toContainEqual(
      expect.objectContaining({ rule: "field-required", fixes: [] }),
    );
  });
});

test("of a status offers those of the state's category", async () => {
  const site = await fakeSite(scenario("healthy"));
  const text = site.sources[0]?.text.replace('todo: "To Do"', 'todo: "Selected"') ?? "";
  const { report } = await examine({ ...site, sources: [{ name: "jira_config.yaml", text }] });
  expect(offers(findingsOf(report, "statuses"))).toEqual(["Use To Do"]);
});

test("findings are in the order of the text, whichever was found first", async () => {
  const types = withLine(await fakeSite(scenario("healthy")), "issue_types", "chore: Nothing");
  const { report } = await examine(withLine(types, "custom_fields", "squad: customfield_99999"));
  const found = report.reports[0]?.report.diagnostics.map(({ rule }) => rule);
  expect(found).toEqual(["local-site-url", "custom-field-unknown", "issue-type-unknown"]);
});

test("links of all findings lead to the origin that is given", async () => {
  const { sources } = await fakeSite(scenario("healthy"));
  const doctor = runDoctor({ sources, variables: {}, environment: {}, origin: "http://localhost:8787" });
  const links: string[] = [];
  for await (const event of doctor) {
    if (event.type === "finished") links.push(...event.result.findings.map(({ docs }) => docs));
  }
  expect([...new Set(links)].sort()).toEqual([
    "http://localhost:8787/causes/variable-not-set/",
    "http://localhost:8787/rules/local-site-url/",
  ]);
});

test("a configuration without variables is not reported as having them set", async () => {
  const { fake, origin, ...site } = await fakeSite(scenario("healthy"));
  const { email, apiToken, project } = fake.credentials;
  const text = `JIRA_URL=${origin}\nJIRA_EMAIL=${email}\nJIRA_API_TOKEN='${apiToken}'\nJIRA_PROJECT=${project}\n`;
  const { report } = await examine({ ...site, fake, sources: [{ name: ".env", text, format: "dotenv" }] });
  expect(probeOf(report, "environment")?.summary).toBe("The configuration refers to no variables.");
});
