import { check, fixAll, type Report } from "@jira-config/checker";
import { expect, test } from "vitest";
import { examples } from "../../src/checker/examples.ts";

function rules({ diagnostics }: Report): string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule))];
}

test.each<[title: string, found: string[], leftByFixAll: string[]]>([
  ["A complete configuration", [], []],
  [
    "Typical mistakes",
    ["site-url-trailing-slash", "unknown-key", "project-key-form", "wrong-type", "out-of-range"],
    ["out-of-range"],
  ],
  ["A token in the file", ["hardcoded-token", "tls-verification-off"], ["tls-verification-off"]],
  ["Names of another tool", ["unknown-key", "reference-syntax", "wrong-type"], []],
  ["Broken YAML", ["yaml-syntax"], []],
  [
    "Environment variables",
    ["unknown-key", "site-url-trailing-slash", "placeholder-value", "project-key-form", "wrong-type"],
    ["unknown-key", "placeholder-value"],
  ],
])('the example "%s" shows what it should', async (title, found, left) => {
  const { text } = examples.find((example) => example.title === title) ?? { text: "" };
  expect(rules(check(text))).toEqual(found);
  expect(rules(check(await fixAll(text, check)))).toEqual(left);
});

test("every example is tested above and looks different", () => {
  expect(examples).toHaveLength(6);
  expect(new Set(examples.map(({ text }) => text)).size).toBe(6);
});
