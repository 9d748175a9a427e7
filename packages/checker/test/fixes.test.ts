import { expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, type Format } from "../src/index.ts";
import { exampleDay, rules } from "../src/rules/documentation.ts";
import { configOf, corpusConfigs, formatOf } from "./corpus-files.ts";

/** A fix may make readable what others then repair, but soon there is nothing left to do. */
const mostRounds = 5;

interface Text {
  name: string;
  text: string;
  format: Format;
}

const examples: readonly Text[] = rules.flatMap(({ id, examples: { valid, invalid } }) =>
  [...valid, ...invalid].map(({ text, format = "yaml" }, index) => ({
    name: `example ${index} of ${id}`,
    text: text.replace("⟦", "").replace("⟧", ""),
    format,
  })),
);

const corpus: readonly Text[] = corpusConfigs.map((file) => ({
  name: file,
  text: configOf(file),
  format: formatOf(file) ?? "yaml",
}));

test.for([...examples, ...corpus])("safe fixes lead to an end, at $name", ({ text, format }) => {
  const rounds = repairs(text, format);
  expect(rounds.length, `after the last round:\n${rounds.at(-1)?.text}`).toBeLessThanOrEqual(mostRounds);
  for (const [index, { errors, diagnostics, text: before }] of rounds.entries()) {
    const after = rounds[index + 1];
    if (!after) continue;
    expect(after.errors, after.text).toBeLessThanOrEqual(errors);
    expectKept(before, after.text, diagnostics);
  }
});

test.for([...examples, ...corpus].filter(isFixable))(
  "what has safely fixable faults alone ends valid, at $name",
  ({ text, format }) => {
    const last = repairs(text, format).at(-1);
    expect(
      last?.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
    ).toEqual([]);
  },
);

interface Round {
  text: string;
  diagnostics: Diagnostic[];
  errors: number;
}

/** The text with what is found in it, before the first round of fixes and after every one that changed it. */
function repairs(text: string, format: Format): Round[] {
  const rounds: Round[] = [];
  for (let current = text; rounds.length <= mostRounds; ) {
    const { diagnostics, summary } = check(current, { format, today: exampleDay });
    rounds.push({ text: current, diagnostics, errors: summary.errors });
    const next = applyFixes(current, diagnostics);
    if (next === current) break;
    current = next;
  }
  return rounds;
}

/** A value that could not be read may have further faults. */
function isFixable({ text, format }: Text): boolean {
  const { diagnostics } = check(text, { format, today: exampleDay });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const isReadable = errors.every(({ rule }) => rule !== "yaml-syntax");
  return isReadable && errors.length > 0 && errors.every(({ fixes }) => fixes.some(({ safe }) => safe));
}

/** Comments outside of what is repaired stay, and so does the way in which lines end. */
function expectKept(before: string, after: string, diagnostics: readonly Diagnostic[]): void {
  const edited = diagnostics.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
  for (const comment of before.matchAll(/(?<=^|\n)[ \t]*#[^\r\n]*/g)) {
    const end = comment.index + comment[0].length;
    const isEdited = edited.some(
      ({ range: { start, end: stop } }) => start.offset < end && stop.offset > comment.index,
    );
    if (!isEdited) expect(after).toContain(comment[0]);
  }
  if (before.includes("\r\n") && !/(?<!\r)\n/.test(before)) expect(after).not.toMatch(/(?<!\r)\n/);
}
