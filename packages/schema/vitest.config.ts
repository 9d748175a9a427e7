import { defineConfig } from "vitest/config";
import { reporters } from "../../testing/vitest.ts";

const typeTests = ["test/types.test.ts"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: typeTests,
    typecheck: { enabled: true, include: typeTests },
    reporters,
    // The language server is a process of its own, slow to answer on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It waits a moment before it looks at a file: let it wait for many files at once.
    maxConcurrency: 50,
  },
});
