// What `npm run deploy` runs: builds the site and the API for their origin, and hands both to Cloudflare.
// usage: npm run deploy -- preview|production [wrangler's options, such as --dry-run]
import { spawnSync } from "node:child_process";
import { build } from "./build.ts";
import { deployArguments } from "./deploy-arguments.ts";
import { ExplainedError } from "./explained-error.ts";

const [environment, ...options] = process.argv.slice(2);

try {
  const args = deployArguments(environment, process.env.SITE_ORIGIN);
  await build((line) => console.log(line));
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/wrangler/bin/wrangler.js", ...args, ...options],
    {
      cwd: new URL("..", import.meta.url),
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof ExplainedError ? error.message : error);
  process.exitCode = 1;
}
