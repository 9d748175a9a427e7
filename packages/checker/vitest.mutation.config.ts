import { defineConfig } from "vitest/config";

/** The tests that judge mutants of the rules: what rules find in their examples and in the corpus. */
export default defineConfig({
  test: { include: ["test/{rules,corpus,guide}.test.ts"] },
});
