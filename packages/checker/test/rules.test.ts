import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyFixes, check, convert, type Diagnostic } from "../src/index.ts";
import { type Example, exampleDay, rules } from "../src/rules/documentation.ts";

const helpers = ["conversion-registry.ts", "documentation.ts", "examples.ts", "registry.ts"];

test("every file in the folder is a rule of the registry, and is named by its id", () => {
  const files = readdirSync(new URL("../src/rules/", import.meta.url)).filter(
    (file) => !helpers.includes(file),
  );
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

describe.for(rules)("$id", (rule) => {
  test.for(rule.examples.valid)("accepts example %#", (example) => {
    expect(summaries(report(example, rule.id))).toEqual([]);
  });

  test.for(rule.examples.invalid)("finds exactly one thing in example %#", (example) => {
    const { text, start, end } = unmarked(example.text);
    const found = report({ ...example, text }, rule.id);
    expect(summaries(found)).toEqual([`${rule.id} ${start}-${end}`]);
  });

  test.for(rule.examples.invalid)("is repaired by each fix in example %#", (example) => {
    const { text } = unmarked(example.text);
    for (const diagnostic of report({ ...example, text }, rule.id)) {
      for (const fix of diagnostic.fixes) {
        const repaired = applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }]);
        expect(repaired).not.toBe(text);
        expect(
          summaries(report({ ...example, text: repaired }, rule.id)),
          `after "${fix.title}":\n${repaired}`,
        ).toEqual([]);
      }
    }
  });

  test("has words for its page", () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.fix).toMatch(/\.$/);
    expect(rule.examples.valid).not.toEqual([]);
    expect(rule.examples.invalid).not.toEqual([]);
  });
});

const found = rules.flatMap(({ id, examples }) =>
  examples.invalid.flatMap((example) => report({ ...example, text: unmarked(example.text).text }, id)),
);

test.for(distinct(found.map(({ message }) => message)))("is one sentence: %s", (message) => {
  expect(message).toMatch(/^[A-Z][^\n]*\.$/);
  expect(message).not.toMatch(/undefined|NaN|\[object|[.!?:] [A-Z]/);
});

test.for(distinct(found.flatMap(({ fixes }) => fixes.map(({ title }) => title))))(
  "the title of a fix is an order in one of a few verbs: %s",
  (title) => {
    expect(title).toMatch(
      /^(?:Add|Close|Correct|Escape|Indent|Keep|Move|Put|Remove|Rename|Start|Swap|Write) .*[^.]$/,
    );
  },
);

/**
 * What the rules find. Examples that need a literal address use `your-company.atlassian.net`, so the note that this is
 * an example is left out everywhere but in its own rule's examples.
 */
function report({ text, format = "yaml", to }: Example, about: string): Diagnostic[] {
  const { diagnostics } = to
    ? convert(text, { from: format, to, today: exampleDay })
    : check(text, { format, today: exampleDay });
  return diagnostics.filter(({ rule }) => rule !== "example-value" || rule === about);
}

function summaries(diagnostics: Diagnostic[]): string[] {
  return diagnostics.map(({ rule, range }) => `${rule} ${range.start.offset}-${range.end.offset}`);
}

function unmarked(marked: string) {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return { text: marked.replace("⟦", "").replace("⟧", ""), start, end };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
