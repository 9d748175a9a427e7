import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../src/ordinary/read-lines.ts";
import { parseYaml } from "../src/readers/parse-yaml.ts";
import { writtenTexts } from "./mutated-text.ts";

/** Texts with other characters are not read by their lines. */
const unusual = /[^\t\r\n -~\u00a1-\u02ff]/;

/** Asserts that a text that is read by its lines is read as the YAML parser reads it. */
function expectTheSame(text: string): void {
  const source = readLines(text);
  if (source) expect(source, text).toEqual(parseYaml(text, false));
}

const word = fc.string({
  unit: fc.constantFrom(..."abzAZ019_-./$%&*!|>@{}[],;()=~?<^'\"#:+ "),
  maxLength: 6,
});
const value = fc.oneof(
  word,
  fc.constantFrom(
    "PROJ",
    "30",
    "007",
    "-1",
    "1e3",
    "0x1f",
    ".5",
    "true",
    "False",
    "null",
    "~",
    "To Do",
    "a  b",
  ),
  fc.constantFrom(
    "https://x.atlassian.net",
    "${X}",
    '"a b"',
    '"a: b # c"',
    "'it'",
    "''",
    '"x" y',
    "a: b",
    "a #b",
  ),
  fc.constantFrom("", "", "", "|", "{a: b}", "- a", "&a b", "*a", "!t x", "---"),
);
const key = fc.oneof(
  fc.constantFrom("jira", "url", "custom_fields", "_a-1", "null", "true", "services"),
  word,
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "  ", "  ", "    ", "   ", "      "),
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(key, fc.constantFrom(": ", ": ", ":", ":  ", " : "), value)
          .map((parts) => parts.join("")),
      },
      { weight: 1, arbitrary: fc.constantFrom("", "# comment", "#", "---", "text", "- item") },
    ),
    fc.constantFrom("", "", "", " ", " # comment", "#"),
  )
  .map((parts) => parts.join(""));
const lines = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\n", "\r\n", "\r"), fc.boolean())
  .map(([all, lineEnd, isFile]) => ["jira:", ...all, ...(isFile ? [""] : [])].join(lineEnd));

test("reads what the YAML parser reads", () => {
  const read = writtenTexts.filter((text) => !unusual.test(text) && readLines(text));
  expect(read.length).toBeGreaterThan(100);
  for (const text of read) expectTheSame(text);
});

test("reads what the YAML parser reads, for lines of every form in any order", () => {
  fc.assert(fc.property(lines, expectTheSame), { numRuns: 20_000 });
});

test.for([
  ["a list", "jira:\n  - a\n"],
  ["a mapping or a list on one line", "jira: { url: x }\n"],
  ["a value on several lines", "jira:\n  url: >\n    x\n"],
  ["a value that goes on in the next line", "jira:\n  url: x\n    y\n"],
  ["an escape", 'jira:\n  url: "\\u0041"\n'],
  ["an anchor", "jira:\n  url: &a x\n"],
  ["another program's section", "services:\n  app: x\njira:\n  url: x\n"],
  ["a line between two levels", "jira:\n    url: x\n  email: y\n"],
  ["a line between two deeper levels", "jira:\n  custom_fields:\n      sprint:\n    epic_link: parent\n"],
  ["a number that is not plain", "jira:\n  timeout: 0x1f\n"],
  ["an indented start", "  jira:\n    url: x\n"],
  ["no key", "# nothing\n"],
] as const)("%s is left to the YAML parser", ([, text]) => {
  expect(readLines(text)).toBeUndefined();
});
