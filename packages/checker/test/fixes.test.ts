import fc from "fast-check";
import { loadAll } from "js-yaml";
import { expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, type Format } from "../src/index.ts";
import { exampleDay, rules } from "../src/rules/documentation.ts";
import { configOf, corpusConfigs, formatOf } from "./corpus-files.ts";
import { mutated, writtenTexts } from "./mutated-text.ts";

/** A fix can reveal what others then repair, but soon nothing is left. */
const maxRounds = 5;

interface Text {
  name: string;
  text: string;
  format: Format | "auto";
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

test.for([...examples, ...corpus])("safe fixes come to an end: $name", expectEnd);

/** Texts with something to repair, and with values that could mean several things. */
const repairable = [...examples, ...corpus].filter(
  ({ text, format }) => format === "yaml" && hasSafeFix(text),
);
const puzzles = ["a: b", '"x" y', '"say "hi" now"', "this: is: it", "'it's'", '"a" "b"', "http://x: y", "a:"];
const puzzling = fc
  .tuple(
    fc.constantFrom(...repairable),
    fc.array(fc.tuple(fc.constantFrom(...puzzles), fc.nat({ max: 12 })), { minLength: 1, maxLength: 2 }),
  )
  .map(([{ text }, changes]) =>
    changes.reduce(
      (lines, [puzzle, at]) =>
        lines.map((line, index) => (index === at ? line.replace(/: .+$/, `: ${puzzle}`) : line)),
      text.split("\n"),
    ),
  )
  .map((lines) => lines.join("\n"));

test.for([
  String.raw`JIRA_PROJECT=PROJ\nJIRA_TIMEOUT=30`,
  "jira:\r\n  project: PROJ timeout: 30",
  "jira: url: https://your-company.atlassian.net",
])("a line that a fix starts is like the others of its file: %s", (line) => {
  expectEnd({ text: `# Jira\r\n${line}\r\n`, format: "auto" });
});

test("safe fixes come to an end where the rest is a guess", () => {
  fc.assert(
    fc.property(puzzling, (text) => expectEnd({ text, format: "yaml" })),
    { numRuns: 3000 },
  );
});

test("safe fixes come to an end for any text", () => {
  fc.assert(
    fc.property(mutated(writtenTexts), (text) => expectEnd({ text, format: "auto" })),
    { numRuns: 2000 },
  );
});

function hasSafeFix(text: string): boolean {
  return check(text, { today: exampleDay }).diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe));
}

function expectEnd({ text, format }: Pick<Text, "text" | "format">): void {
  const rounds = repairs(text, format);
  expect(rounds.length, `after the last round:\n${rounds.at(-1)?.text}`).toBeLessThanOrEqual(maxRounds);
  for (const [index, { errors, diagnostics, text: before }] of rounds.entries()) {
    const after = rounds[index + 1];
    if (!after) continue;
    expect(after.errors, after.text).toBeLessThanOrEqual(errors);
    expectKept(before, after.text, diagnostics);
  }
}

test.for([...examples, ...corpus].filter(isFixable))(
  "a text whose faults all have safe fixes ends valid: $name",
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

/** The text with its findings, before the first round of fixes and after each that changed it. */
function repairs(text: string, format: Text["format"]): Round[] {
  const rounds: Round[] = [];
  for (let current = text; rounds.length <= maxRounds; ) {
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

const asJson: readonly Text[] = corpus.flatMap(({ name, text }) => {
  const data = dataIn(text);
  return typeof data === "object" && data !== null
    ? [{ name: `${name} as JSON`, text: `${JSON.stringify(data, null, 2)}\n`, format: "yaml" }]
    : [];
});

test.for([...examples, ...corpus, ...asJson].filter(isReadAsWritten))(
  "each fix by itself leaves a file that can be read: $name",
  ({ text, format }) => {
    for (const diagnostic of check(text, { format, today: exampleDay }).diagnostics) {
      for (const fix of diagnostic.fixes) {
        const fixed = applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }]);
        expect(dataIn(fixed), `${fix.title}:\n${fixed}`).toBeDefined();
        if (isJson(text)) expect(isJson(fixed), `${fix.title}:\n${fixed}`).toBe(true);
      }
    }
  },
);

/** Whether a text is valid YAML, so that its reader had to repair nothing. */
function isReadAsWritten({ text, format }: Text): boolean {
  const report = check(text, { format, today: exampleDay });
  const isYaml = report.format === "yaml" || report.format === "compose";
  return (
    isYaml &&
    dataIn(text) !== undefined &&
    !report.diagnostics.some(({ rule }) => ["yaml-syntax", "misplaced-line"].includes(rule))
  );
}

/** The data in YAML; nothing if it cannot be read. */
function dataIn(text: string): unknown {
  try {
    return loadAll(text.replace(/^\ufeff/, ""))[0];
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Comments outside of repaired places stay, and so do the line breaks. */
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
