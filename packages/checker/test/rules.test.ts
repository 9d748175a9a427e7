import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyFixes, check, convert, type Diagnostic } from "../src/index.ts";
import { type Example, exampleDay, rules } from "../src/rules/documentation.ts";
import { written } from "./written-diagnostic.ts";

const helpers = ["conversion-registry.ts", "documentation.ts", "examples.ts", "registry.ts"];

test("every file in the folder is a rule of the registry, and is named by its id", () => {
  const files = readdirSync(new URL("../src/rules/", import.meta.url)).filter(
    (file) => !helpers.includes(file),
  );
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test("every file of findings belongs to a rule", () => {
  const files = readdirSync(new URL("examples/", import.meta.url));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.findings`).sort());
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

  test("says what to do, and what its fixes write", async () => {
    const findings = rule.examples.invalid.map((example) => {
      const found = report({ ...example, text: unmarked(example.text).text }, rule.id).map(written);
      return [`# ${example.title ?? rule.title}\n`, ...found].join("");
    });
    await expect(findings.join("\n")).toMatchFileSnapshot(`examples/${rule.id}.findings`);
  });

  test.for(rule.examples.invalid)("speaks in one voice in example %#", (example) => {
    for (const { message, fixes } of report({ ...example, text: unmarked(example.text).text }, rule.id)) {
      expect(message, "one sentence").toMatch(/^[A-Z][^\n]*\.$/);
      expect(message).not.toMatch(/undefined|NaN|\[object|[.!?:] [A-Z]/);
      for (const { title } of fixes) {
        expect(title, "the title of a fix is an order in one of a few verbs").toMatch(
          /^(?:Add|Close|Correct|Escape|Indent|Keep|Move|Put|Remove|Rename|Start|Swap|Write) .*[^.]$/,
        );
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
