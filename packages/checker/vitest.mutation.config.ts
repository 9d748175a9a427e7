import { defineConfig, type Plugin } from "vitest/config";

/** Stryker asks where every test stands. To find out takes as long as the tests do, and names tell them apart as well. */
const withoutLocations: Plugin = {
  name: "without-locations",
  configureVitest({ project }) {
    project.config.includeTaskLocation = false;
  },
};

/**
 * The tests that judge mutants: what is found, said and repaired in examples, in the corpus and in tables of texts. They
 * share one worker, since starting one takes longer than what it does for a mutant. The properties that try thousands of
 * texts find little besides, and take longer than all of these together; of them there is only the one that asks bash.
 */
const tests = [
  "bash",
  "core-schema",
  "corpus",
  "detect-format",
  "fixes-that-fit",
  "indentation",
  "merged-pairs",
  "obstacles",
  "report",
  "rules",
  "suppressions",
  "values",
  "windows-values",
];

export default defineConfig({
  plugins: [withoutLocations],
  test: { include: [`test/{${tests.join(",")}}.test.ts`], isolate: false },
});
