import { expect, test } from "vitest";
import { check } from "../src/index.ts";
import { exampleDay } from "../src/rules/examples.ts";
import { configOf, corpusConfigs, corpusFiles, formatOf, readCorpus } from "./corpus-files.ts";
import { written } from "./written-diagnostic.ts";

const nothing = "nothing to report\n";

test("every file of findings belongs to a config", () => {
  const sidecars = corpusFiles.filter((file) => file.endsWith(".findings"));
  expect(sidecars.sort()).toEqual(corpusConfigs.map(sidecarOf).sort());
});

test.for(corpusConfigs)("%s", (file) => {
  const report = check(configOf(file), { today: exampleDay });
  expect(report.format).toBe(formatOf(file));
  const actual = report.diagnostics.map(written).join("") || nothing;
  expect(actual, `corpus/${sidecarOf(file)} should hold, if it is right:\n${actual}`).toBe(expectedOf(file));
});

/** `ticket-url.yaml` has its findings in `ticket-url.findings`. */
function sidecarOf(file: string): string {
  return file.replace(/(?:\.compose)?\.[a-z0-9]+$/, ".findings");
}

function expectedOf(file: string): string | undefined {
  return corpusFiles.includes(sidecarOf(file)) ? readCorpus(sidecarOf(file)) : undefined;
}
