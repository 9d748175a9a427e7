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
  expect(files.sort(), "List it in registry.ts, and build").toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test("every file of findings belongs to a rule", () => {
  const files = readdirSync(new URL("examples/", import.meta.url));
  expect(files.sort(), "A new file counts in the next run; remove one without a rule").toEqual(
    rules.map(({ id }) => `${id}.findings`).sort(),
  );
});

describe.for(rules)("$id", (rule) => {
  test.for(rule.examples.valid)("accepts example %#", (example) => {
    expect(summaries(report(rule.id, example))).toEqual([]);
  });

  test.for(rule.examples.invalid)("finds exactly one thing in example %#", (example) => {
    const { text, start, end } = unmarked(example.text);
    expect(
      summaries(report(rule.id, { ...example, text })),
      "Where nothing is found, see src/ordinary/ordinary-rules.ts as well",
    ).toEqual([`${rule.id} ${start}-${end}`]);
  });

  test.for(rule.examples.invalid)("is repaired by each fix in example %#", (example) => {
    const { text } = unmarked(example.text);
    for (const diagnostic of report(rule.id, { ...example, text })) {
      for (const fix of diagnostic.fixes) {
        const repaired = applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }]);
        expect(repaired).not.toBe(text);
        expect(
          summaries(report(rule.id, { ...example, text: repaired })),
          `after "${fix.title}":\n${repaired}`,
        ).toEqual([]);
      }
    }
  });

  test("says what to do, and what its fixes write", async () => {
    const findings = rule.examples.invalid.map((example) => {
      const found = report(rule.id, { ...example, text: unmarked(example.text).text }).map(
        (diagnostic) => `${written(diagnostic)}  at: ${diagnostic.path || "the file"}\n`,
      );
      return [`# ${example.title ?? rule.title}\n`, ...found].join("");
    });
    await expect(findings.join("\n")).toMatchFileSnapshot(`examples/${rule.id}.findings`);
  });

  test.for(rule.examples.invalid)("has the style of every message in example %#", (example) => {
    for (const { message, fixes } of report(rule.id, { ...example, text: unmarked(example.text).text })) {
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

/** What the rules find in an example, with a real company in place of the one that stands for all, of the same length. */
function report(id: string, { text: example, format = "yaml", name = "", to }: Example): Diagnostic[] {
  const text = id === "example-value" ? example : example.replace(/your(?=-company)/gi, "that");
  const { diagnostics } = to
    ? convert(text, { from: format, to, today: exampleDay })
    : check(text, { format, name, today: exampleDay });
  return diagnostics;
}

function summaries(diagnostics: Diagnostic[]): string[] {
  return diagnostics.map(({ rule, range }) => `${rule} ${range.start.offset}-${range.end.offset}`);
}

function unmarked(marked: string) {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return { text: marked.replace("⟦", "").replace("⟧", ""), start, end };
}
