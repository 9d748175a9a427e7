import { expect, test } from "vitest";
import { check, formats } from "../src/index.ts";
import { maxTextLength } from "../src/limits.ts";

/** What repeats itself, or nearly closes, again and again: hard for a careless regular expression. */
const hostile = [
  "a",
  " ",
  "\t",
  "a ",
  "a-",
  "-",
  "=",
  ":",
  ": ",
  "#",
  " #",
  "'",
  '"',
  '"\\',
  "\\",
  "<",
  "x",
  "*",
  ".",
  "@",
  "a@",
  "a@b.",
  "{",
  "[",
  "}",
  "{{",
  "${",
  "${A:-",
  "%",
  "$",
  "eyJ",
  "eyJ-",
  "eyJaaaaaaaaaa.",
  "AT",
  "ATBB",
  "sk-",
  "your",
  "your ",
  "yourapi",
  "your-api-",
  "https://",
  "a.",
  "a/",
  "\r",
  "\n",
  "\r\n",
  "\n ",
  "- ",
  "? ",
  "a:\n",
  "jira:\n",
  "A=\n",
  'A="\n',
  "A='\n",
  "a: b\n",
  "```\n",
  " ```\n",
  "<<<<<<< a\n",
  "=======\n",
  "<<<<<<<\n=======\n>>>>>>>\n",
  "\u00A0",
  "a\u200B",
  "\u3000",
  " \u3000",
  "\uFFFD",
  "a\0",
];

const frames: readonly ((filler: string) => string)[] = [
  (filler) => filler,
  (filler) => `jira:\n  url: ${filler}\n  email: x\n`,
  (filler) => `jira:\n  email: ${filler} \n`,
  (filler) => `jira:\n  project: "\${A:-${filler}}}"\n  api_token: "${filler}"\n`,
  (filler) => `JIRA_URL=https://${filler}/\nJIRA_EMAIL=${filler}@ \n`,
  (filler) => `JIRA_API_TOKEN="${filler}"\nJIRA_CLOUD_ID=${filler}\n`,
];

// A quadratic step over a quarter of a million characters takes minutes; the runner's own limit is the judge.
test.for(hostile)("takes %j by the quarter million", (unit) => {
  for (const frame of frames) {
    const text = frame(unit.repeat(maxTextLength / unit.length / 2)).slice(0, maxTextLength);
    for (const format of formats) expect(check(text, { format }).diagnostics.length).toBeLessThanOrEqual(200);
  }
});
