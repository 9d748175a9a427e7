import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        // The Worker as it is deployed, which also loads in a fraction of the time that its many modules take.
        plugins: [cloudflareTest({ main: "./dist/index.js", wrangler: { configPath: "./wrangler.jsonc" } })],
        test: {
          name: "worker",
          setupFiles: process.env.FREE_SEEDS ? [] : ["test/worker/fixed-seed.ts"],
          include: ["test/worker/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "serve",
          include: ["test/serve/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
