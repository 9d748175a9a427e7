import { expect, test } from "vitest";
import { parseYaml } from "../src/readers/parse-yaml.ts";
import { mergedPairs } from "../src/settings/merged-pairs.ts";

/** The keys of `jira:` with their values, after its merges. */
function settingsOf(text: string): Record<string, string> {
  const source = parseYaml(text, true);
  if (!("mappings" in source)) throw new Error(source.reason);
  const root = source.root?.kind === "mapping" ? source.root : undefined;
  const jira = root?.pairs.at(-1)?.value;
  if (jira?.kind !== "mapping") throw new Error("The last key holds no mapping.");
  return Object.fromEntries(
    mergedPairs(jira).map(({ key, value }) =>
      [key, value].map((node) => (node.kind === "scalar" ? node.text : node.kind)),
    ),
  );
}

test("a mapping's own keys win over merged ones, and the first of several merges wins", () => {
  const text = [
    "a: &a {url: a, email: a, project: a}",
    "b: &b {<<: *a, url: b}",
    "c: &c {url: c, email: c, timeout: c}",
    "jira: {<<: [*b, *c], project: own}",
  ].join("\n");
  expect(settingsOf(text)).toEqual({ project: "own", url: "b", email: "a", timeout: "c" });
});

test("merges may go through as many aliases and levels as a text may have", () => {
  const inner = (level: number) => `${"{<<: ".repeat(60)}*a${level}${"}".repeat(60)}`;
  const chain = Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} ${inner(level)}\n`);
  expect(settingsOf(`a0: &a0 {url: x}\n${chain.join("")}jira: {<<: *a12}\n`)).toEqual({ url: "x" });
});

test("nested merges keep their order; a list, a text or a quoted << merges nothing", () => {
  const text = [
    "a: &a {url: a, email: a}",
    "b: &b {url: b, project: b}",
    "c: &c {<<: [*a, *b], timeout: c}",
    'jira: {<<: [*c, x, [*b]], "<<": *b, ? [p] : q}',
  ].join("\n");
  expect(settingsOf(text)).toEqual({
    "<<": "mapping",
    sequence: "q",
    timeout: "c",
    url: "a",
    email: "a",
    project: "b",
  });
});

test.for(["jira: &a {url: x, <<: *a}\n", "jira: {<<: &a {url: x, <<: *a}}\n"])(
  "merging %j, which merges itself, comes to an end",
  (text) => {
    expect(settingsOf(text)).toEqual({ url: "x" });
  },
);
