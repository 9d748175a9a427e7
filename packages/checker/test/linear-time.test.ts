import { expect, test } from "vitest";
import { growing } from "../bench/growing.ts";
import type { Format } from "../src/index.ts";
import { formats } from "../src/report.ts";
import { StepCounter } from "./count-steps.ts";

/** Texts that are slow for a careless regular expression when they are repeated. */
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
  '$env:A = @"\n',
  "$a",
  "$env:",
  "^",
  "&",
  "<<a\n",
  "cat <<a\n",
  "echo '=' > a\n",
  "echo = | tee -a ",
  "JIRA_URL = ",
  "set JIRA_URL=\n",
  "# jira-config-ignore a\n",
  "# jira-config-ignore ",
  "- a: b: c\n",
  "a b\n",
  "a:b\n",
  '  a: "b\n',
  "a: {\n",
  "a: @b\n",
  "\ta: b\n",
  " a: b\n  ",
];

/** The text around the repetitions, by format. */
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

// The counter must exist before the code that it counts is loaded.
const counter = await StepCounter.start("/checker/src/");
const { applyFixes, check } = await import("../src/index.ts");

/** The steps per character for checking a text and applying the fixes. */
async function stepsPerCharacter(text: string, format?: Format): Promise<number> {
  const steps = await counter.count(() => {
    const { diagnostics } = check(text, format ? { format } : {});
    applyFixes(text, diagnostics);
  });
  return steps / text.length;
}

/** If a step is quadratic, a text five times as long takes nearly five times as many steps per character. */
async function expectLinear(small: string, large: string, format?: Format): Promise<void> {
  const growth = (await stepsPerCharacter(large, format)) / (await stepsPerCharacter(small, format));
  expect(growth, `${format ?? "any format"}: ${small.slice(0, 60)}`).toBeLessThan(1.5);
}

test.for(hostile)("takes as many steps for each %j, however many there are", async (unit) => {
  for (const format of formats) {
    for (const frame of [String, ...frames[format]]) {
      await expectLinear(
        frame(unit.repeat(1000 / unit.length)),
        frame(unit.repeat(5000 / unit.length)),
        format,
      );
    }
  }
});

test.for(Object.entries(growing))("takes as many steps for each of the %s", async ([, make]) => {
  await expectLinear(make(4000), make(40_000));
});

test("takes as many steps for each nested merge", async () => {
  const merges = (levels: number) =>
    Array.from(
      { length: levels },
      (_, level) => `a${level + 1}: &a${level + 1} {<<: [${`*a${level}, `.repeat(10)}]}\n`,
    );
  const text = (levels: number) => `a0: &a0 {url: x}\n${merges(levels).join("")}jira: *a${levels}\n`;
  await expectLinear(text(2), text(9));
});
