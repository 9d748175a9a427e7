import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Properties try thousands of texts, and the machine may be busy.
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
