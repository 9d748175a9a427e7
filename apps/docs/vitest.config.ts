import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        test: {
          name: "logic",
          setupFiles: process.env.FREE_SEEDS ? [] : ["test/fixed-seed.ts"],
          include: ["test/*.test.ts", "test/!(browser|lighthouse)/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/*.test.ts"],
          globalSetup: "test/browser/support/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // One after the other, because they share the browser and its clipboard.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "lighthouse",
          include: ["test/lighthouse/*.test.ts"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
