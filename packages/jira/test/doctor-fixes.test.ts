import { applyFixes, check, type Format } from "@jira-config/checker";
import { describe, expect, test } from "vitest";
import { examine, ids } from "./examine.ts";
import { type FakeSite, fakeSite } from "./fake-site.ts";
import { scenario } from "./signed-in.ts";

/** The settings of a fake site in each format, as people write them. */
function textsFor({ origin, fake }: FakeSite): Record<string, { format: Format; text: string }> {
  const { email, apiToken, project } = fake.credentials;
  const values = { JIRA_URL: origin, JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken, JIRA_PROJECT: project };
  const lines = (line: (name: string, value: string) => string, lineBreak = "\n") =>
    Object.entries(values)
      .map(([name, value]) => line(name, value) + lineBreak)
      .join("");
  const reference = (name: string, value: string) => (value === apiToken ? `\${${name}}` : value);
  const inYaml = { url: origin, email: "${JIRA_EMAIL}", api_token: "${JIRA_API_TOKEN}", project };
  const compose = "services:\n  app:\n    environment:\n";
  return {
    yaml: {
      format: "yaml",
      text: `jira:\r\n${Object.entries(inYaml)
        .map(([key, value]) => `  ${key}: '${value}'\r\n`)
        .join("")}`,
    },
    json: { format: "yaml", text: JSON.stringify({ jira: inYaml }, null, 2) },
    dotenv: { format: "dotenv", text: lines((name, value) => `${name}="${value}"`, "\r\n") },
    bash: { format: "bash", text: lines((name, value) => `export ${name}='${value}'`) },
    powershell: { format: "powershell", text: lines((name, value) => `$env:${name} = "${value}"`) },
    cmd: { format: "cmd", text: lines((name, value) => `set "${name}=${value}"`) },
    "compose with a mapping": {
      format: "compose",
      text: compose + lines((name, value) => `      ${name}: '${reference(name, value)}'`),
    },
    "compose with a list": {
      format: "compose",
      text: compose + lines((name, value) => `      - "${name}=${reference(name, value)}"`),
    },
  };
}

/** The text after the first fix of each finding of a rule, and how many fixes there were. */
async function repaired(name: string, rule: string, form: string) {
  const site = await fakeSite(scenario(name));
  const source = textsFor(site)[form];
  if (!source) throw new Error(`No text is written as ${form}.`);
  const { report } = await examine({ ...site, sources: [{ name: form, text: source.text }] });
  const [{ report: found } = { report: undefined }] = report.reports;
  const fixed = found?.diagnostics.filter((one) => one.rule === rule && one.fixes.length > 0) ?? [];
  const safe = fixed.map((one) => ({ ...one, fixes: one.fixes.map((fix) => ({ ...fix, safe: true })) }));
  return { ...source, seenAs: found?.format, count: fixed.length, after: applyFixes(source.text, safe) };
}

const forms = [
  ...["yaml", "json", "dotenv", "bash", "powershell", "cmd"],
  ...["compose with a mapping", "compose with a list"],
];

test.for(forms)("in %s another value is written as the first one was", async (form) => {
  const { text, format, seenAs, count, after } = await repaired(
    "renamed-project",
    "project-key-changed",
    form,
  );
  expect(seenAs).toBe(format);
  expect(count).toBe(1);
  const [before, now] = form === "yaml" ? ["'PROJ'", '"PAY"'] : [/PROJ(?=["'])/, "PAY"];
  expect(after).toBe(text.replace(before, now));
});

test.for(forms)("in %s a setting is added on a line of its own, or not at all", async (form) => {
  const { text, format, count, after } = await repaired(
    "scoped-token-at-the-site",
    "scoped-token-at-site",
    form,
  );
  expect(count).toBe(["yaml", "dotenv", "bash"].includes(form) ? 1 : 0);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  expect(after.split(lineBreak).length - text.split(lineBreak).length).toBe(count);
  expect(check(after, { format }).valid).toBe(true);
});

describe("a finding", () => {
  test("stands at the line of the configuration, and its fix repairs it", async () => {
    const site = await fakeSite(scenario("other-sites-fields"));
    const { report } = await examine(site);
    const [{ report: found, name } = { report: undefined, name: "" }] = report.reports;
    expect(name).toBe("jira_config.yaml");
    const wrong = found?.diagnostics.filter(({ rule }) => rule === "custom-field-other-kind") ?? [];
    const text = site.sources[0]?.text ?? "";
    expect(wrong.length).toBeGreaterThan(0);
    for (const { path, range } of wrong) {
      const key = path.split("/").at(-1) ?? "";
      expect(text.split("\n")[range.start.line - 1]).toMatch(new RegExp(`^ {4}${key}: `));
    }
    const repaired = applyFixes(
      text,
      wrong.map((one) => ({ ...one, fixes: one.fixes.slice(0, 1).map((fix) => ({ ...fix, safe: true })) })),
    );
    const again = await examine({ ...site, sources: [{ name: "jira_config.yaml", text: repaired }] });
    expect(ids(again.report)).not.toContain("custom-field-other-kind");
  });

  test("of a type offers those of the same level", async () => {
    const { report } = await examine(await fakeSite(scenario("missing-issue-type")));
    const all = report.reports[0]?.report.diagnostics ?? [];
    const found = all.filter(({ rule }) => rule === "issue-type-unknown");
    expect(found.map(({ path, fixes }) => [path, fixes.map(({ title }) => title)])).toEqual([
      ["/jira/issue_types/feature", ["Use Requirement", "Use Task", "Use Bug"]],
      ["/jira/issue_types/epic", []],
    ]);
    expect(new Set(found.map(({ message }) => message))).toEqual(
      new Set([
        "Use the name of a type, or leave this out; this space (project) has only Requirement, Task, Bug and Sub-task.",
      ]),
    );
  });

  test("of a priority offers the one of the level's own name, or those of like urgency first", async () => {
    const { report } = await examine(await fakeSite(scenario("missing-priority")));
    const all = report.reports[0]?.report.diagnostics ?? [];
    const found = all.filter(({ severity }) => severity === "error");
    expect(
      Object.fromEntries(found.map(({ path, fixes }) => [path, fixes.map(({ title }) => title)])),
    ).toEqual({
      "/jira/priority_mapping/critical": ["Use Critical"],
      "/jira/priority_mapping/high": ["Use Critical", "Use Blocker", "Use Major"],
      "/jira/priority_mapping/medium": ["Use Major", "Use Critical", "Use Minor"],
      "/jira/priority_mapping/low": ["Use Minor", "Use Major", "Use Critical"],
    });
  });

  test("of a token with scopes offers the line that makes it work", async () => {
    const site = await fakeSite(scenario("scoped-token-at-the-site"));
    const { report } = await examine(site);
    const text = site.sources[0]?.text ?? "";
    const diagnostics = (report.reports[0]?.report.diagnostics ?? []).map((one) => ({
      ...one,
      fixes: one.fixes.map((fix) => ({ ...fix, safe: true })),
    }));
    const repaired = applyFixes(text, diagnostics);
    expect(repaired).toMatch(/^ {2}cloud_id: "[0-9a-f-]{36}"$/m);
    expect(check(repaired).valid).toBe(true);
    const again = await examine({ ...site, sources: [{ name: "jira_config.yaml", text: repaired }] });
    expect(again.report.valid).toBe(true);
  });
});

test.for([
  ["scoped-token-at-the-site", "scoped-token-at-site"],
  ["renamed-project", "project-key-changed"],
])(
  "in %s a value of the environment is offered no fix, which no file could hold",
  async ([name = "", cause]) => {
    const { fake, origin, ...site } = await fakeSite(scenario(name));
    const { email, apiToken, project } = fake.credentials;
    const text = `JIRA_URL=${origin}\nJIRA_EMAIL=${email}\nJIRA_API_TOKEN='${apiToken}'\nJIRA_PROJECT=${project}\n`;
    const fixesIn = async (source: string) => {
      const { report } = await examine({
        ...site,
        fake,
        sources: [{ name: source, text, format: "dotenv" }],
      });
      expect(ids(report)).toContain(cause);
      return report.reports.flatMap((one) => one.report.diagnostics.flatMap(({ fixes }) => fixes));
    };
    expect(await fixesIn(".env")).toHaveLength(1);
    expect(await fixesIn("environment")).toEqual([]);
  },
);
