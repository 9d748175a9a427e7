import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { reporters, setupFiles } from "../../testing/vitest.ts";

export default defineConfig({
  test: {
    reporters,
    projects: [
      {
        // The Worker as it is deployed, which also loads in a fraction of the time that its many modules take.
        plugins: [cloudflareTest({ main: "./dist/index.js", wrangler: { configPath: "./wrangler.jsonc" } })],
        test: {
          name: "worker",
          setupFiles,
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
