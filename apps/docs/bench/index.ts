// Compares a page of the guide with a page of a stock Starlight site, and measures the Check page and the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { report } from "../../../testing/report.ts";
import { startBrowser } from "../test/browser/support/browser.ts";
import { freePort } from "../test/browser/support/free-port.ts";
import { startSite } from "../test/browser/support/site.ts";
import { grade } from "../test/lighthouse/scores.ts";
import { javascriptOf } from "./javascript.ts";
import { keystrokes } from "./keystrokes.ts";
import { buildStockSite } from "./stock-site.ts";

const stock = await buildStockSite();
const port = await freePort();
const [site, stockSite, server] = await Promise.all([
  startSite(),
  startSite(stock.directory),
  startBrowser(port),
]);
const browser = await chromium.connect(server.wsEndpoint());

const plain = await javascriptOf(browser, `${site.origin}/prerequisites/`);
const plainStock = await javascriptOf(browser, `${stockSite.origin}/`);
report(
  `JavaScript of a guide page, ${plain.toFixed(1)} kB gzip / of a stock Starlight page, ${plainStock.toFixed(1)} kB`,
  plain / plainStock,
  { max: 0.5 },
);
report(
  "JavaScript of the Check page until it is interactive, kB gzip",
  await javascriptOf(browser, `${site.origin}/check/`),
  { max: 165 },
);
report(
  "a key in a file of 300 lines on the Check page, ms of the main thread, 95th percentile",
  Math.min(...(await repeated(3, async () => percentile95(await keystrokes(browser, site.origin))))),
  { max: 16 },
);

for (const path of ["/", "/prerequisites/", "/check/"])
  report(
    `Lighthouse's score for the performance of ${path}, of 100`,
    Math.max(...(await repeated(3, () => performanceOf(path)))),
    { min: 100 },
  );

await browser.close();
await Promise.all([site.close(), stockSite.close(), server.close()]);
stock.remove();

report("a full build of the site, s", secondsToBuild(), { max: 60 });

/** Builds everything from scratch, in a folder of its own. */
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

async function performanceOf(path: string): Promise<number> {
  const { scores } = await grade(site.origin + path, port, ["performance"]);
  return scores.performance ?? Number.NaN;
}

/** The best of several measurements, for other work of the machine can only make one worse. */
async function repeated(rounds: number, measure: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await measure());
  return results;
}

function percentile95(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
