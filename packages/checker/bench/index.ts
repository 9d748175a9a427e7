// Compares a whole check with the parser it stands on, on the same text in the same run, and measures growth and size.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "js-yaml";
import { rolldown } from "rolldown";
import { check } from "../dist/index.js";
import { configOf, corpusConfigs } from "../test/corpus-files.ts";
import { growing } from "./growing.ts";
import { duration, ratio } from "./ratio.ts";

const source = (file: string) => new URL(`../${file}`, import.meta.url);
const guide = readFileSync(source("test/fixtures/guide.yaml"), "utf8");
const loadGuide = () => load(guide);

report(
  "check() of the guide's YAML / js-yaml load()",
  ratio(() => check(guide), loadGuide),
  2,
);

const slowest = slowestOf(corpus());
report(
  `check() of the slowest file of the corpus, ${slowest.name} / js-yaml load() of the guide's YAML`,
  ratio(() => check(slowest.text), loadGuide),
  5,
);

for (const [name, make] of Object.entries(growing)) {
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
const modules = `export { applyFixes, check } from ${JSON.stringify(source("dist/on-demand.js").pathname)};`;
const bundle = await rolldown({
  input: entry,
  platform: "browser",
  plugins: [
    {
      name: "entry",
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? modules : null),
    },
  ],
});
const { output } = await bundle.generate({ format: "esm", minify: true });
const chunks = output.filter((file) => file.type === "chunk");
const [atOnce, onDemand] = [false, true].map((isLazy) =>
  chunks
    .filter(({ isDynamicEntry }) => isDynamicEntry === isLazy)
    .reduce((sum, { code }) => sum + gzipped(code), 0),
);
report("check() and applyFixes() in the browser, at once, kB gzip", atOnce ?? 0, 30);
report("the part for unusual texts, loaded on demand, kB gzip", onDemand ?? 0, 40);

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

interface Case {
  name: string;
  text: string;
}

/** The labelled files, without what is expected of them. */
function corpus(): Case[] {
  return corpusConfigs.map((name) => ({ name, text: configOf(name) }));
}

/** Measured two times, since the first is also the warm-up. */
function slowestOf(cases: readonly Case[]): Case {
  const measure = () => cases.map((one) => ({ ...one, milliseconds: duration(() => check(one.text)) }));
  measure();
  return measure().reduce((slowest, one) => (one.milliseconds > slowest.milliseconds ? one : slowest));
}

function report(what: string, value: number, limit: number): void {
  // What could not be measured is not good either.
  const isGood = value <= limit;
  const verdict = isGood ? "ok" : "TOO HIGH";
  console.log(`${value.toFixed(2).padStart(8)}  (at most ${limit})  ${verdict.padEnd(8)}  ${what}`);
  if (!isGood) process.exitCode = 1;
}
