import { fileURLToPath } from "node:url";

const fixedSeed = fileURLToPath(new URL("fixed-seed.ts", import.meta.url));

// Tests must do the same on every machine: many pipelines ask for colours, and requests to a company's proxy bypass
// Mock Service Worker.
for (const name of ["FORCE_COLOR", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"])
  delete process.env[name];

/** What runs before the tests of properties. */
export const setupFiles: string[] = process.env.FREE_SEEDS ? [] : [fixedSeed];

/** Reports for people, and for the script that adds up the tests of all packages. */
export const reporters: (string | [string, { outputFile: string }])[] = [
  "default",
  ["json", { outputFile: "test-results/vitest.json" }],
];
