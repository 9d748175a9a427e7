import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";
import { check, type Format } from "../src/index.ts";
import { exampleDay, sampleToken } from "../src/rules/examples.ts";

const corpus = new URL("./corpus/", import.meta.url);
const formats: Readonly<Record<string, Format>> = {
  ".yaml": "yaml",
  ".env": "dotenv",
  ".sh": "bash",
  ".ps1": "powershell",
  ".cmd": "cmd",
};
const nothing = "nothing to report\n";

/** What stands for a secret in the files: nothing in the form of one may ever be committed. */
const markers: Readonly<Record<string, string>> = {
  "{{token}}": sampleToken(),
  "{{truncated token}}": sampleToken().slice(0, 40),
  "{{token without checksum}}": sampleToken().slice(0, -8),
  "{{token in lower case}}": sampleToken().toLowerCase(),
  "{{legacy token}}": "abcdef012345".repeat(2),
  "{{data center token}}": `N${"notatoken00".repeat(3)}notatoken0`,
  "{{organization key}}": `${"ATCTT3"}${"xFfGN0".repeat(6)}`,
  "{{github token}}": `${"ghp_"}${"notatoken0".repeat(4)}`,
};

const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);
const cases = files.filter((file) => formatOf(file) !== undefined).sort();

test("every file of findings belongs to a config", () => {
  const sidecars = files.filter((file) => file.endsWith(".findings"));
  expect(sidecars.sort()).toEqual(cases.map(sidecarOf).sort());
});

test.for(cases)("%s", (file) => {
  const report = check(configOf(file), { today: exampleDay });
  expect(report.format).toBe(formatOf(file));
  const findings = report.diagnostics.map(
    ({ range: { start }, severity, rule, message }) =>
      `${start.line}:${start.column} ${severity} ${rule} ${message}\n`,
  );
  const actual = findings.join("") || nothing;
  expect(actual, `corpus/${sidecarOf(file)} should hold, if it is right:\n${actual}`).toBe(expectedOf(file));
});

function formatOf(file: string): Format | undefined {
  return file.endsWith(".compose.yaml") ? "compose" : formats[extname(file)];
}

/** `ticket-url.yaml` has its findings in `ticket-url.findings`. */
function sidecarOf(file: string): string {
  return file.replace(/(?:\.compose)?\.[a-z0-9]+$/, ".findings");
}

function configOf(file: string): string {
  return Object.entries(markers).reduce(
    (text, [marker, secret]) => text.replaceAll(marker, () => secret),
    read(file),
  );
}

function expectedOf(file: string): string | undefined {
  return files.includes(sidecarOf(file)) ? read(sidecarOf(file)) : undefined;
}

function read(file: string): string {
  return readFileSync(new URL(file, corpus), "utf8");
}
