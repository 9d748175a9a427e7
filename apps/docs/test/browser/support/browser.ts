import serverless from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

/** Chromium as people have it, but quiet: nothing of its own on the network. It may run as root, without a GPU. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts the Chromium of `CHROMIUM_PATH`, or else the one that comes as an npm package.
 *
 * @param debuggingPort where tools other than Playwright may direct it; nowhere unless given
 */
export async function startBrowser(debuggingPort?: number): Promise<BrowserServer> {
  const executablePath = process.env.CHROMIUM_PATH || (await serverless.executablePath());
  const ports = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launchServer({ executablePath, args: [...args, ...ports], host: "127.0.0.1" });
}
