import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    setupFiles,
    // jira.js then also notes what its schemas, which are Atlassian's, do not describe.
    env: { AUDIT_SCHEMAS: "true" },
    reporters,
  },
});
