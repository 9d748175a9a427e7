import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    setupFiles,
    // Properties try thousands of texts, and the machine may be busy.
    testTimeout: 60_000,
    reporters,
  },
});
