export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/ignore-rule-texts.ts"],
  // Every mutator is on. What is left out is not run by a check: the words on a rule's page, the texts of examples, and
  // the lists of rules, which a test compares with the files that there are.
  ignorers: ["rule-texts"],
  mutate: [
    "src/{obstacles,readers,repairs,rules,settings}/**/*.ts",
    "!src/rules/{documentation,examples,registry,conversion-registry}.ts",
  ],
  // Only what has changed since the last run is tried again. `--force` tries everything.
  incremental: true,
  incrementalFile: "test-results/mutation-incremental.json",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "test-results/mutation.json" },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tsconfigFile: "none",
  tempDirName: "../../.stryker",
  concurrency: 2,
  timeoutMS: 20_000,
};
