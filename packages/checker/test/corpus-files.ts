import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Format } from "../src/index.ts";
import { sampleToken } from "../src/rules/examples.ts";

const corpus = new URL("./corpus/", import.meta.url);
const formats: Readonly<Record<string, Format>> = {
  ".yaml": "yaml",
  ".env": "dotenv",
  ".sh": "bash",
  ".ps1": "powershell",
  ".cmd": "cmd",
};

/** The placeholders for secrets in the files, because nothing in the form of a secret may be committed. */
const markers: Readonly<Record<string, string>> = {
  "{{token}}": sampleToken(),
  "{{truncated token}}": sampleToken().slice(0, 40),
  "{{token without checksum}}": sampleToken().slice(0, -8),
  "{{first half of token}}": sampleToken().slice(0, 30),
  "{{second half of token}}": sampleToken().slice(30),
  "{{url-encoded token}}": encodeURIComponent(sampleToken()),
  "{{token in lower case}}": sampleToken().toLowerCase(),
  "{{token with small letters}}": sampleToken().replace("ATATT", "Atatt"),
  "{{service account token}}": sampleToken().replace("ATATT", "ATSTT"),
  "{{encoded pair}}": btoa(`jira-bot@your-company.com:${sampleToken()}`),
  "{{encoded token}}": btoa(sampleToken()),
  "{{legacy token}}": "abcdef012345".repeat(2),
  "{{data center token}}": `N${"notatoken00".repeat(3)}notatoken0`,
  "{{organization key}}": `${"ATCTT3"}${"xFfGN0".repeat(6)}`,
  "{{github token}}": `${"ghp_"}${"notatoken0".repeat(4)}`,
};

/** The paths of all files in the corpus, configs and findings, relative to its folder. */
export const corpusFiles: readonly string[] = readdirSync(corpus, { recursive: true, encoding: "utf8" }).map(
  (file) => file.replaceAll("\\", "/"),
);

/** The configs among them, in order. */
export const corpusConfigs: readonly string[] = corpusFiles
  .filter((file) => formatOf(file) !== undefined)
  .sort();

export function formatOf(file: string): Format | undefined {
  return file.endsWith(".compose.yaml") ? "compose" : formats[extname(file)];
}

/** The text of a config, with made-up secrets in it. */
export function configOf(file: string): string {
  return Object.entries(markers).reduce(
    (text, [marker, secret]) => text.replaceAll(marker, () => secret),
    readCorpus(file),
  );
}

export function readCorpus(file: string): string {
  return readFileSync(new URL(file, corpus), "utf8");
}
