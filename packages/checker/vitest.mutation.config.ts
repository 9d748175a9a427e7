import { defineConfig, type Plugin } from "vitest/config";

/** Stryker asks where every test stands. To find out takes as long as the tests do, and names tell them apart as well. */
const withoutLocations: Plugin = {
  name: "without-locations",
  configureVitest({ project }) {
    project.config.includeTaskLocation = false;
  },
};

/**
 * The tests that judge mutants of the rules: what rules find, say and repair in their examples and in the corpus. They
 * share one worker, since starting one takes longer than what it does for a mutant.
 */
export default defineConfig({
  plugins: [withoutLocations],
  test: { include: ["test/{rules,values,corpus,obstacles,suppressions,indentation}.test.ts"], isolate: false },
});
