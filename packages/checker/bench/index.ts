// Compares a whole check with the parser it stands on, on the same text in the same run, and measures growth and size.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "js-yaml";
import { rolldown } from "rolldown";
import { check } from "../dist/index.js";
import { ratio } from "./ratio.ts";

const engine = new URL("../dist/index.js", import.meta.url);
const guide = readFileSync(new URL("../test/fixtures/guide.yaml", import.meta.url), "utf8");

report(
  "check() of the guide's YAML / js-yaml load()",
  ratio(
    () => check(guide),
    () => load(guide),
  ),
  1.8,
);

for (const [name, make] of Object.entries(growing())) {
  const [small, large] = [make(26_000), make(260_000)];
  report(
    `10 times the ${name}`,
    ratio(
      () => check(large),
      () => check(small),
    ),
    12,
  );
}

const entry = "\0entry";
const bundle = await rolldown({
  input: entry,
  platform: "browser",
  plugins: [
    {
      name: "entry",
      resolveId: (id) => (id === entry ? id : null),
      load: (id) =>
        id === entry ? `export { check, applyFixes } from ${JSON.stringify(engine.pathname)}` : null,
    },
  ],
});
const { output } = await bundle.generate({ format: "esm", minify: true });
report("engine in the browser, kB gzip", gzipSync(output[0].code, { level: 9 }).length / 1000, 25);

/** Texts of a wanted length, each of one kind. */
function growing(): Record<string, (length: number) => string> {
  const repeat = (head: string, line: (index: number) => string) => (length: number) => {
    const lines = [head];
    for (let size = head.length, index = 0; size < length - 60; index += 1) {
      const next = line(index);
      lines.push(next);
      size += next.length;
    }
    return lines.join("");
  };
  return {
    "custom fields": repeat(
      `${guide}`.replace(/ {2}# Issue type[\s\S]*/, ""),
      (index) => `    field_${index}: customfield_${10_000 + (index % 80_000)}\n`,
    ),
    "unknown keys": repeat("jira:\n", (index) => `  setting_${index}: value\n`),
    "unrelated sections": repeat(
      guide,
      (index) => `other_${index}:\n  host: example-${index}\n  port: 8080\n`,
    ),
    comments: repeat(guide, (index) => `# a comment with number ${index}, url: https://x/ and more\n`),
    "bash lines": repeat("", (index) => `export JIRA_URL="x" NAME_${index}='value' # comment\n`),
    "PowerShell lines": repeat(
      "",
      (index) => `$env:NAME_${index} = 'value' # comment\n$env:JIRA_URL = "x"\n`,
    ),
    "cmd lines": repeat("", (index) => `set "NAME_${index}=value"\nset JIRA_URL=x \n`),
    "Compose lines": repeat(
      "services:\n  app:\n    environment:\n",
      (index) => `      - NAME_${index}=value\n      - JIRA_URL=x\n`,
    ),
    ".env lines": repeat("JIRA_URL=x\n", (index) => `NAME_${index}=value # comment\n`),
  };
}

function report(what: string, value: number, limit: number): void {
  const verdict = value <= limit ? "ok" : "TOO HIGH";
  console.log(`${value.toFixed(2).padStart(8)}  (at most ${limit})  ${verdict.padEnd(8)}  ${what}`);
  if (value > limit) process.exitCode = 1;
}
