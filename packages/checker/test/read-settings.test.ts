import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats, readSettings } from "../src/index.ts";
import { sections } from "../src/settings/sections.ts";
import { anyText } from "./any-text.ts";

const read = (text: string) =>
  readSettings(text).settings.map(({ section, key, value }) => [`${section}.${key}`, value]);

test("returns every setting of a YAML file with its type, place and referenced variable", () => {
  const text = [
    "jira:",
    '  url: "https://your-company.atlassian.net"',
    "  api_token: ${JIRA_API_TOKEN}",
    "  timeout: 30",
    "  verify_ssl: true",
    "  custom_fields: { sprint: customfield_10020, my/team: customfield_10001 }",
    "",
  ].join("\n");
  const { format, settings } = readSettings(text);
  expect(format).toBe("yaml");
  expect(
    settings.map(({ range, ...setting }) => ({
      ...setting,
      written: text.slice(range.start.offset, range.end.offset),
    })),
  ).toEqual([
    {
      section: "settings",
      key: "url",
      path: "/jira/url",
      value: "https://your-company.atlassian.net",
      written: '"https://your-company.atlassian.net"',
    },
    {
      section: "settings",
      key: "api_token",
      path: "/jira/api_token",
      value: "${JIRA_API_TOKEN}",
      variable: "JIRA_API_TOKEN",
      written: "${JIRA_API_TOKEN}",
    },
    { section: "settings", key: "timeout", path: "/jira/timeout", value: 30, written: "30" },
    { section: "settings", key: "verify_ssl", path: "/jira/verify_ssl", value: true, written: "true" },
    {
      section: "custom_fields",
      key: "sprint",
      path: "/jira/custom_fields/sprint",
      value: "customfield_10020",
      written: "customfield_10020",
    },
    {
      section: "custom_fields",
      key: "my/team",
      path: "/jira/custom_fields/my~1team",
      value: "customfield_10001",
      written: "customfield_10001",
    },
  ]);
});

test("returns a .env file's settings under the schema's keys, with typed values", () => {
  expect(
    readSettings("JIRA_EMAIL='a@b.example'\nJIRA_TIMEOUT=30\nJIRA_VERIFY_SSL=false\nOTHER=1\n"),
  ).toMatchObject({
    format: "dotenv",
    settings: [
      { section: "settings", key: "email", path: "/JIRA_EMAIL", value: "a@b.example" },
      { section: "settings", key: "timeout", path: "/JIRA_TIMEOUT", value: 30 },
      { section: "settings", key: "verify_ssl", path: "/JIRA_VERIFY_SSL", value: false },
    ],
  });
});

describe("takes what most programs would", () => {
  test("the last of equal keys", () => {
    expect(read("JIRA_PROJECT=ONE\nJIRA_TIMEOUT=5\nJIRA_PROJECT=TWO\n")).toEqual([
      ["settings.timeout", 5],
      ["settings.project", "TWO"],
    ]);
    expect(read("jira:\n  project: ONE\n  project: [TWO]\n")).toEqual([]);
  });

  test("a key under a name that would be corrected", () => {
    expect(read("jira:\n  base_url: https://your-company.atlassian.net\n")).toEqual([
      ["settings.url", "https://your-company.atlassian.net"],
    ]);
    expect(read("JIRA_USERNAME=a@b.example\n")).toEqual([["settings.email", "a@b.example"]]);
  });

  test("merged keys, anchors and aliases", () => {
    expect(read("base: &base { project: PROJ, timeout: 9 }\njira:\n  <<: *base\n  timeout: 5\n")).toEqual([
      ["settings.timeout", 5],
      ["settings.project", "PROJ"],
    ]);
  });

  test("no blank value, no list, and no single value in place of a mapping", () => {
    expect(read("jira:\n  url:\n  email: ''\n  project: [A]\n  custom_fields: x\n")).toEqual([]);
    expect(read("JIRA_URL=\n")).toEqual([]);
  });

  test.for(["", "jira:", "jira: x", "- a", "jira:\n  url: 'open", "x".repeat(300_000)])(
    "nothing in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

test("never throws, and stays within the text and the schema, for any text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("auto" as const, ...formats), (text, format) => {
      const seen = new Set<string>();
      for (const { section, key, path, value, variable, range } of readSettings(text, { format }).settings) {
        expect(sections[section].open || sections[section].keys.includes(key)).toBe(true);
        expect(path).toMatch(/^(?:\/[^/]*)+$/);
        expect(["string", "number", "boolean"]).toContain(typeof value);
        if (variable !== undefined) expect(value).toBe(`\${${variable}}`);
        expect(range.start.offset).toBeGreaterThanOrEqual(0);
        expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
        expect(seen).not.toContain(`${section}/${key}`);
        seen.add(`${section}/${key}`);
      }
    }),
    { numRuns: 3000 },
  );
});
