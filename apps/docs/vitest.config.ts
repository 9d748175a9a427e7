import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    reporters,
    projects: [
      {
        test: {
          name: "logic",
          setupFiles,
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
