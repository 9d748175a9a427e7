import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // jira.js then also notes what its schemas, which are Atlassian's, do not describe.
    env: { AUDIT_SCHEMAS: "true" },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
