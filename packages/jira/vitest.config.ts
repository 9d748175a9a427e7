import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    setupFiles,
    // jira.js is several hundred modules: one copy of them is enough.
    isolate: false,
    reporters,
  },
});
