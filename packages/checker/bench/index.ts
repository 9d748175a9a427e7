// Compares a whole check with the YAML parser alone, for the same text in the same run, and measures growth and size.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { load } from "js-yaml";
import { rolldown } from "rolldown";
import { guide } from "../../../testing/guide.ts";
import { report } from "../../../testing/report.ts";
import { check } from "../dist/index.js";
import { configOf, corpusConfigs } from "../test/corpus-files.ts";
import { growing } from "./growing.ts";
import { duration, ratio } from "./ratio.ts";

const source = (file: string) => new URL(`../${file}`, import.meta.url);
const loadGuide = () => load(guide);

report(
  "check() of the guide's YAML / js-yaml load()",
  ratio(() => check(guide), loadGuide),
  { max: 2 },
);

const slowest = slowestOf(corpus());
report(
  `check() of the slowest file of the corpus, ${slowest.name} / js-yaml load() of the guide's YAML`,
  ratio(() => check(slowest.text), loadGuide),
  { max: 5 },
);

for (const [name, make] of Object.entries(growing)) {
  const [small, large] = [make(26_000), make(260_000)];
  report(
    `10 times the ${name}`,
    ratio(
      () => check(large),
      () => check(small),
    ),
    { max: 12 },
  );
}

const entry = "\0entry";
const modules = `export { applyFixes, check } from ${JSON.stringify(fileURLToPath(source("dist/on-demand.js")))};`;
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
report("check() and applyFixes() in the browser, at once, kB gzip", atOnce ?? 0, { max: 30 });
report("the part for unusual texts, loaded on demand, kB gzip", onDemand ?? 0, { max: 40 });

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

interface Case {
  name: string;
  text: string;
}

/** The files of the corpus, without their findings. */
function corpus(): Case[] {
  return corpusConfigs.map((name) => ({ name, text: configOf(name) }));
}

/** Measures twice, because the first time is also the warm-up. */
function slowestOf(cases: readonly Case[]): Case {
  const measure = () => cases.map((one) => ({ ...one, milliseconds: duration(() => check(one.text)) }));
  measure();
  return measure().reduce((slowest, one) => (one.milliseconds > slowest.milliseconds ? one : slowest));
}
