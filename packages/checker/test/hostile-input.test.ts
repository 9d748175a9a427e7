import fc from "fast-check";
import { expect, test } from "vitest";
import { check, formats } from "../src/index.ts";
import { maxTextLength } from "../src/limits.ts";
import { anyText } from "./any-text.ts";
import { configs, examples, mutated, suite, writtenTexts } from "./mutated-text.ts";
import { soundRepair, soundReport } from "./sound-report.ts";

/** Random bytes, decoded with one of the encodings that editors use. */
const decoded = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("utf-8", "utf-16le", "windows-1252"))
  .map(([bytes, encoding]) => new TextDecoder(encoding).decode(bytes));

/** A tree of values as JSON, which is also YAML. */
const shaped = fc.json({ maxDepth: 6 }).map((json) => `jira: ${json}\n`);

const anyFormat = fc.constantFrom("auto" as const, ...formats);

test.for(Object.entries({ configs, examples, suite }))("every format reads the %s soundly", ([, all]) => {
  for (const text of all) {
    for (const format of ["auto" as const, ...formats]) soundRepair(text, format);
  }
});

const generators = { mutated: mutated(writtenTexts), decoded, shaped, "put together": anyText };

test.for(Object.entries(generators))(
  "%s texts are read soundly, and no safe fix adds an error to them",
  ([, generator]) => {
    fc.assert(fc.property(generator, anyFormat, soundRepair), { numRuns: 5000 });
  },
);

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** A number of lines, with a name that says how many. */
const many = (
  count: number,
  name: string,
  line: (index: number) => string,
  head = "",
): [name: string, text: string] => [`${count} ${name}`, head + lines(count, line)];

/** Texts that make careless programs slow, or run out of memory. */
const families: Readonly<Record<string, string>> = {
  "a line of 256 KiB": `jira: ${"x".repeat(maxTextLength - 7)}\n`,
  "a quoted line of 256 KiB": `jira:\n  url: "${"\\n".repeat(maxTextLength / 2 - 10)}"\n`,
  ...Object.fromEntries([
    many(20_000, "keys", (index) => `  k${index}: 1\n`, "jira:\n"),
    many(20_000, "equal keys", () => "  url: x\n", "jira:\n"),
    many(12_000, "custom fields", (index) => `    f${index}: f${index}\n`, "jira:\n  custom_fields:\n"),
    many(60_000, "items", () => "- -\n", "jira:\n"),
    many(100_000, "blank lines", () => "\n"),
    many(12_000, "variables", (index) => `JIRA_X${index}="a\n`),
    many(16_000, "equal variables", () => "JIRA_URL=x\n"),
    many(3_000, "secrets", (index) => `# ${"ATATT3"}${"x".repeat(60)}${index}\n`),
  ]),
  "brackets that never close": "[".repeat(100_000),
  "braces that never close": "{a: ".repeat(60_000),
  "63 levels": `jira: ${"[".repeat(62)}${"]".repeat(62)}\n`,
  "deep block mappings": lines(600, (index) => `${" ".repeat(index % 400)}a:\n`),
  "anchors and aliases": lines(10_000, (index) => `a${index}: &a${index} x\nb${index}: *a${index}\n`),
  "an alias bomb in jira": `${lines(9, (index) => `a${index}: &a${index} ${index === 0 ? "x" : `[${`*a${index - 1},`.repeat(9)}]`}\n`)}jira:\n  <<: *a8\n  url: *a8\n  custom_fields: *a8\n`,
  "merge keys of merge keys": `${lines(60, (index) => `m${index}: &m${index}\n  k${index}: 1\n${index ? `  <<: *m${index - 1}\n` : ""}`)}jira:\n  <<: *m59\n`,
  "documents without end": "---\njira: x\n".repeat(20_000),
  "quotes that never close": `${'JIRA_URL="\n'.repeat(20_000)}`,
  dollars: `JIRA_URL=${"${".repeat(100_000)}\n`,
};

test.for(Object.entries(families))("survives %s in every format", ([, text]) => {
  for (const format of ["auto" as const, ...formats]) {
    const { diagnostics } = soundReport(text.slice(0, maxTextLength), format);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
  }
});

test("reports once that a text is too long", () => {
  expect(check("x".repeat(maxTextLength + 1)).diagnostics.map(({ rule }) => rule)).toEqual(["input-limits"]);
});
