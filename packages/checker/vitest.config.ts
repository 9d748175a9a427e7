import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: process.env.FREE_SEEDS ? [] : ["test/fixed-seed.ts"],
    // Properties try thousands of texts, and the machine may be busy.
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
