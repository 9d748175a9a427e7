import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    setupFiles,
    reporters,
    globalSetup: "test/support/install.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
