import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: process.env.FREE_SEEDS ? [] : ["test/fixed-seed.ts"],
    // jira.js is several hundred modules: one copy of them is enough.
    isolate: false,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
