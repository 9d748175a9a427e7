import { fileURLToPath } from "node:url";

const fixedSeed = fileURLToPath(new URL("fixed-seed.ts", import.meta.url));

/** What runs before the tests of properties. */
export const setupFiles: string[] = process.env.FREE_SEEDS ? [] : [fixedSeed];

/** Who hears of the tests: people, and the script that adds up those of all packages. */
export const reporters: (string | [string, { outputFile: string }])[] = [
  "default",
  ["json", { outputFile: "test-results/vitest.json" }],
];
