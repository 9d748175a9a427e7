import { execFileSync } from "node:child_process";
import { parseEnv } from "node:util";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { check, convert, formats, type Target, targets } from "../src/index.ts";
import { sampleToken } from "../src/rules/examples.ts";
import { asJson, validSettings } from "./generated-config.ts";
import { setByBash } from "./set-by-bash.ts";

const today = "2026-12-01";
const tokenPage = "https://id.atlassian.com/manage-profile/security/api-tokens";

const source = `jira:
  url: https://your-company-jira.atlassian.net
  email: "\${JIRA_EMAIL}"
  api_token: "\${BOT_TOKEN}"
  project: "NO"
  timeout: 30
  verify_ssl: true
  issue_types: { bug: Bug }
`;

const texts: Readonly<Record<Target, string>> = {
  yaml: `# yaml-language-server: $schema=http://localhost:8787/schema/v1/jira_config.schema.json
jira:
  url: https://your-company-jira.atlassian.net
  email: "\${JIRA_EMAIL}"
  # Create an API token at ${tokenPage}
  # and set BOT_TOKEN where the program runs. Never write it here.
  api_token: "\${BOT_TOKEN}"
  project: "NO"
  timeout: 30
  verify_ssl: true

  issue_types:
    bug: Bug
`,
  dotenv: `# Keep this file out of version control: list it in .gitignore.
JIRA_URL=https://your-company-jira.atlassian.net
# Write the value here, or set JIRA_EMAIL where the program runs.
JIRA_EMAIL=\${JIRA_EMAIL}
# Create an API token at ${tokenPage}
# and write it here, or set BOT_TOKEN where the program runs.
JIRA_API_TOKEN=\${BOT_TOKEN}
JIRA_PROJECT=NO
JIRA_TIMEOUT=30
JIRA_VERIFY_SSL=true
`,
  bash: `export JIRA_URL='https://your-company-jira.atlassian.net'
export JIRA_EMAIL="\${JIRA_EMAIL:?is not set}"
# Create an API token at ${tokenPage}
# and set it beforehand, neither shown nor kept in the history: read -rs BOT_TOKEN && export BOT_TOKEN
export JIRA_API_TOKEN="\${BOT_TOKEN:?is not set}"
export JIRA_PROJECT='NO'
export JIRA_TIMEOUT='30'
export JIRA_VERIFY_SSL='true'
`,
  powershell: `$env:JIRA_URL = 'https://your-company-jira.atlassian.net'
if (-not $env:JIRA_EMAIL) { $env:JIRA_EMAIL = Read-Host 'Account email' }
# Create an API token at ${tokenPage}
# and set BOT_TOKEN beforehand; never write it here.
$env:JIRA_API_TOKEN = $env:BOT_TOKEN
$env:JIRA_PROJECT = 'NO'
$env:JIRA_TIMEOUT = '30'
$env:JIRA_VERIFY_SSL = 'true'
`,
  cmd: `set "JIRA_URL=https://your-company-jira.atlassian.net"
if not defined JIRA_EMAIL set /p "JIRA_EMAIL=Account email: "
rem Create an API token at ${tokenPage}
rem and set BOT_TOKEN beforehand; never write it here.
set "JIRA_API_TOKEN=%BOT_TOKEN%"
set "JIRA_PROJECT=NO"
set "JIRA_TIMEOUT=30"
set "JIRA_VERIFY_SSL=true"
`,
  compose: `services:
  # Put the environment under the service of yours that uses Jira.
  app:
    environment:
      JIRA_URL: https://your-company-jira.atlassian.net
      JIRA_EMAIL: \${JIRA_EMAIL:?is not set}
      # Create an API token at ${tokenPage}
      # and set BOT_TOKEN where docker compose runs, or in a .env file beside this one that is never committed.
      JIRA_API_TOKEN: \${BOT_TOKEN:?is not set}
      JIRA_PROJECT: "NO"
      JIRA_TIMEOUT: "30"
      JIRA_VERIFY_SSL: "true"
`,
  "github-actions": `# Put this under the job, or the step, that uses Jira.
env:
  JIRA_URL: https://your-company-jira.atlassian.net
  # Set it once: gh variable set JIRA_EMAIL
  JIRA_EMAIL: \${{ vars.JIRA_EMAIL }}
  # Create an API token at ${tokenPage}
  # and store it once: gh secret set BOT_TOKEN
  JIRA_API_TOKEN: \${{ secrets.BOT_TOKEN }}
  JIRA_PROJECT: "NO"
  JIRA_TIMEOUT: "30"
  JIRA_VERIFY_SSL: "true"
`,
};

test.for(Object.entries(texts))("a configuration reads well in %s", ([to, text]) => {
  expect(convert(source, { to: to as Target, today, origin: "http://localhost:8787" }).text).toBe(text);
});

test("YAML for no origin has no modeline", () => {
  expect(convert(source, { to: "yaml", today }).text).toMatch(/^jira:\n/);
});

test.for([
  ["powershell", "Read-Host 'API token' -AsSecureString"],
  ["cmd", 'if not defined JIRA_API_TOKEN set /p "JIRA_API_TOKEN=API token: "'],
] as const)("a token that has no other name is asked for in %s", ([to, line]) => {
  expect(convert(source.replace("BOT_TOKEN", "JIRA_API_TOKEN"), { to, today }).text).toContain(line);
});

test.for(Object.keys(texts))("a token becomes a reference in %s, and the result says so", (to) => {
  const token = sampleToken();
  const { text, diagnostics } = convert(`JIRA_API_TOKEN=${token}\n`, { to: to as Target, today });
  expect(text).toContain("JIRA_API_TOKEN");
  expect(text).not.toContain(token.slice(12, 24));
  expect(diagnostics.map(({ rule }) => rule)).toContain("secret-left-out");
});

test.for(formats)("a text of nothing but references is detected as %s", (to) => {
  const asked =
    "jira:\n  url: ${JIRA_URL}\n  email: ${JIRA_EMAIL}\n  api_token: ${JIRA_API_TOKEN}\n  project: ${JIRA_PROJECT}\n";
  expect(check(convert(asked, { to }).text)).toMatchObject({ format: to, valid: true });
});

test.for(['"${JIRA_EMAIL}', "%JIRA_EMAIL%", "\"${JIRA_EMAIL}'"])(
  "despite the mistake in %s, the variable is recognised",
  (email) => {
    for (const to of targets) {
      const converted = convert(source.replace('"${JIRA_EMAIL}"', email), { to, today });
      expect(converted.text, to).toBe(convert(source, { to, today }).text);
    }
  },
);

test("a password in the site URL is left out", () => {
  const { text } = convert("jira:\n  url: https://me:hunter2@your-company-jira.atlassian.net\n", {
    to: "bash",
    today,
  });
  expect(text).toBe("export JIRA_URL='https://your-company-jira.atlassian.net'\n");
});

test("without settings there is no text", () => {
  for (const to of Object.keys(texts))
    expect(convert("# nothing\n", { to: to as Target, today }).text).toBe("");
});

describe("the converted text, read by", () => {
  const environment = {
    JIRA_EMAIL: "a@b.example",
    JIRA_URL: "https://x.atlassian.net",
    BOT_TOKEN: "t",
    x: "x",
    Team_42: "42",
  };
  /** The variables that the settings mean, with `environment` put in. */
  const expected = (settings: object) =>
    Object.fromEntries(
      Object.entries(settings)
        .filter(([, value]) => typeof value !== "object")
        .map(([key, value]) => [`JIRA_${key.toUpperCase()}`, filledIn(String(value))]),
    );
  const filledIn = (value: string) =>
    value.replace(/^\$\{(\w+)\}$/, (_, name: keyof typeof environment) => environment[name]);

  test("bash", () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text } = convert(asJson(settings), { to: "bash", today });
        const variables = expected(settings);
        expect(setByBash(text, Object.keys(variables), environment)).toEqual(variables);
      }),
      { numRuns: 30 },
    );
  });

  test("bash, where a variable is missing", () => {
    const run = () => execFileSync("bash", ["--norc", "-c", texts.bash], { env: {}, stdio: "pipe" });
    expect(run).toThrow(/JIRA_EMAIL: is not set/);
  });

  test("Node's --env-file", () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text } = convert(asJson(settings), { to: "dotenv", today });
        const read = Object.entries(parseEnv(text)).map(([name, value]) => [name, filledIn(value ?? "")]);
        expect(Object.fromEntries(read)).toEqual(expected(settings));
      }),
      { numRuns: 100 },
    );
  });

  test("a YAML parser and Compose's own escapes", () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const { text } = convert(asJson(settings), { to: "compose", today });
        const file = load(text) as { services: { app: { environment: Record<string, string> } } };
        const interpolated = Object.entries(file.services.app.environment).map(([name, value]) => [
          name,
          value.replace(/\$\$|\$\{(\w+):\?[^}]*\}/g, (match, variable: keyof typeof environment) =>
            match === "$$" ? "$" : environment[variable],
          ),
        ]);
        expect(Object.fromEntries(interpolated)).toEqual(expected(settings));
      }),
      { numRuns: 100 },
    );
  });
});
