import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: process.env.FREE_SEEDS ? [] : ["test/fixed-seed.ts"],
    // jira.js then also notes what its schemas, which are Atlassian's, do not describe.
    env: { AUDIT_SCHEMAS: "true" },
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
