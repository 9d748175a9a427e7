import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: process.env.FREE_SEEDS ? [] : ["test/fixed-seed.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    globalSetup: "test/support/install.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
