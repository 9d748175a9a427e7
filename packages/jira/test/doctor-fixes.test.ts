import { applyFixes, check, type Format } from "@jira-config/checker";
import { expect, test } from "vitest";
import { examine } from "./examine.ts";
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

/** The text with the first fix of each finding of a rule, and how many there were. */
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

test.for(forms)("in %s another value stands as the first one did", async (form) => {
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
