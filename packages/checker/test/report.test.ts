import { describe, expect, test } from "vitest";
import { check, type Diagnostic } from "../src/index.ts";
import { dotenvExample } from "../src/rules/examples.ts";

const today = "2026-12-01";

describe("positions", () => {
  const at = (text: string): string[] =>
    check(text, { today }).diagnostics.map(
      ({ rule, range: { start } }) => `${rule} ${start.line}:${start.column}`,
    );

  test.for(["\n", "\r\n", "\r"])("count %j as one line break", (lineBreak) => {
    expect(
      at(
        ["JIRA_URL=x.atlassian.net", "JIRA_EMAIL=${E}", "JIRA_API_TOKEN=${T}", "JIRA_PROJECT=${P}", ""].join(
          lineBreak,
        ),
      ),
    ).toEqual(["site-url-scheme 1:10"]);
    expect(
      at(["jira:", "  url: ${U}", "  email: ${E}", "  api_token: ${T}", "  project: proj"].join(lineBreak)),
    ).toEqual(["project-key-form 5:12"]);
  });

  test("count UTF-16 units, and a byte order mark as one", () => {
    expect(
      at(
        "\uFEFFjira: {url: '${U}', email: '${E}', api_token: '${T}', issue_types: {bug: '😀'}, project: 'p!'}",
      ),
    ).toEqual(["project-key-form 1:91"]);
  });
});

test("a setting that is elsewhere need not be in the text", () => {
  const messages = (elsewhere: readonly string[]) =>
    check('jira:\n  email: "${JIRA_EMAIL}"\n', { elsewhere }).diagnostics.map(({ message }) => message);
  const missing = (key: string) => `Add the key "${key}"; it is required.`;
  expect(messages([])).toEqual(["url", "api_token", "project"].map(missing));
  expect(messages(["url", "project"])).toEqual([missing("api_token")]);
  expect(messages(["url", "api_token", "project"])).toEqual([]);
});

test("a name tells a template from a file that nobody has filled in", () => {
  const text = "JIRA_URL=\nJIRA_EMAIL=\nJIRA_API_TOKEN=<your-token>\n";
  const found = (name: string, written = text) => {
    const { valid, diagnostics } = check(written, { name, format: "dotenv" });
    return [valid, ...diagnostics.map(({ rule }) => rule)];
  };
  for (const name of [
    ".env.example",
    "config/env.sample",
    "example.env",
    ".env.dist",
    "C:\\app\\.env.template",
  ])
    expect(found(name), name).toEqual([true, "template-file"]);
  for (const name of [".env", "dist/.env", "sample/.env.local", "examples.env", ""])
    expect(found(name)[0], name).toBe(false);
  expect(found(".env.example", dotenvExample({ JIRA_TIMEOUT: "soon" }))).toEqual([false, "wrong-type"]);
});

describe("bounds", () => {
  const rulesOf = (text: string): string[] =>
    check(text, { today }).diagnostics.map(({ rule }: Diagnostic) => rule);

  test("a text over 256 KiB ends in one diagnostic", () => {
    expect(rulesOf(`jira:\n${"# x\n".repeat(70_000)}`)).toEqual(["input-limits"]);
  });

  test("an alias bomb ends in one diagnostic", () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]\n`,
    );
    expect(rulesOf(`a0: &a0 x\n${levels.join("")}`)).toEqual(["input-limits"]);
  });

  test("a collection that holds itself is harmless", () => {
    expect(rulesOf("jira: &a\n  url: *a\n  custom_fields: *a\n  <<: *a\n")).not.toEqual([]);
  });

  test("the first 200 of too many findings are shown, and a note that there are more", () => {
    const { diagnostics } = check(
      `jira:\n${Array.from({ length: 300 }, (_, index) => `  wrong${index}: x\n`).join("")}`,
    );
    expect(diagnostics).toHaveLength(200);
    expect(diagnostics.at(-1)).toMatchObject({
      rule: "input-limits",
      message: expect.stringContaining("first"),
    });
  });
});
