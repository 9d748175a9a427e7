// Compares a page of the guide with the same from a stock Starlight site, and measures the Check page and the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { startBrowser } from "../test/browser/support/browser.ts";
import { startSite } from "../test/browser/support/site.ts";
import { javascriptOf } from "./javascript.ts";
import { keystrokes } from "./keystrokes.ts";
import { buildStockSite } from "./stock-site.ts";

const stock = await buildStockSite();
const [site, stockSite, server] = await Promise.all([
  startSite(),
  startSite(stock.directory),
  startBrowser(),
]);
const browser = await chromium.connect(server.wsEndpoint());

const plain = await javascriptOf(browser, `${site.origin}/prerequisites/`);
const plainStock = await javascriptOf(browser, `${stockSite.origin}/`);
report(
  `JavaScript of a guide page, ${plain.toFixed(1)} kB gzip / of a stock Starlight page, ${plainStock.toFixed(1)} kB`,
  plain / plainStock,
  0.5,
);
report(
  "JavaScript of the Check page until it is interactive, kB gzip",
  await javascriptOf(browser, `${site.origin}/check/`),
  165,
);
report(
  "a key in a file of 300 lines on the Check page, ms of the main thread, 95th percentile",
  await quietest(3, async () => percentile95(await keystrokes(browser, site.origin))),
  16,
);

await browser.close();
await Promise.all([site.close(), stockSite.close(), server.close()]);
stock.remove();

report("a full build of the site, s", secondsToBuild(), 60);

/** Builds everything anew, beside what is there. */
function secondsToBuild(): number {
  const folder = dirname(import.meta.dirname);
  const results = join(folder, "test-results");
  mkdirSync(results, { recursive: true });
  const directory = mkdtempSync(join(results, "site-"));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    join(folder, "node_modules/.bin/astro"),
    ["build", "--force", "--outDir", directory],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }, encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(directory, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return seconds;
}

/** The lowest of some measurements: whatever else the machine does can only add to them. */
async function quietest(rounds: number, measure: () => Promise<number>): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) lowest = Math.min(lowest, await measure());
  return lowest;
}

function percentile95(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function report(what: string, value: number, limit: number): void {
  const verdict = value <= limit ? "ok" : "TOO HIGH";
  console.log(`${value.toFixed(2).padStart(8)}  (at most ${limit})  ${verdict.padEnd(8)}  ${what}`);
  // Nor is what could not be measured.
  if (!(value <= limit)) process.exitCode = 1;
}
