import { expect, test } from "vitest";
import { check, type Format, formats } from "../src/index.ts";
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
  "$(",
  "`",
  '"$(\n',
  "'\n\"$(",
  "C:\\x&",
  "PS x;",
  "<#\n",
  "@'\n",
  "$a",
  "$env:",
  "^",
  "&",
  "<<a\n",
  "echo '=' > a\n",
  "JIRA_URL = ",
  "set JIRA_URL=\n",
];

/** What the filler may stand in, by format. */
const frames: Readonly<Record<Format, readonly ((filler: string) => string)[]>> = {
  yaml: [
    (filler) => `jira:\n  url: ${filler}\n  email: x\n`,
    (filler) => `jira:\n  email: ${filler} \n`,
    (filler) => `jira:\n  project: "\${A:-${filler}}}"\n  api_token: "${filler}"\n`,
  ],
  dotenv: [
    (filler) => `JIRA_URL=https://${filler}/\nJIRA_EMAIL=${filler}@ \n`,
    (filler) => `JIRA_API_TOKEN="${filler}"\nJIRA_CLOUD_ID=${filler}\n`,
  ],
  bash: [(filler) => `export JIRA_API_TOKEN="${filler}" ${filler}\n`],
  powershell: [(filler) => `$env:JIRA_API_TOKEN = '${filler}'; ${filler}\n$JIRA_URL = ${filler}\n`],
  cmd: [(filler) => `set JIRA_API_TOKEN=${filler} & set "JIRA_URL=${filler}"\nsetx JIRA_EMAIL "${filler}"\n`],
  compose: [
    (filler) => `services:\n  app:\n    environment:\n      - JIRA_URL=${filler}\n      - ${filler}\n`,
  ],
};

// A quadratic step over a quarter of a million characters takes minutes; the runner's limit is the judge.
test.for(hostile)("takes %j by the quarter million", { timeout: 30_000 }, (unit) => {
  for (const format of formats) {
    for (const frame of [String, ...frames[format]]) {
      const text = frame(unit.repeat(maxTextLength / unit.length / 2)).slice(0, maxTextLength);
      expect(check(text, { format }).diagnostics.length).toBeLessThanOrEqual(200);
    }
  }
});
