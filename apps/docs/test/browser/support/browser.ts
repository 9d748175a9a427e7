import { type BrowserServer, chromium } from "playwright-core";
import { chromiumPath } from "../../../../../testing/chromium.ts";

/** For Chromium as people have it, but without traffic of its own, and able to run as root and without a GPU. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts Chromium.
 *
 * @param debuggingPort where tools other than Playwright may direct it; nowhere unless given
 */
export async function startBrowser(debuggingPort?: number): Promise<BrowserServer> {
  const ports = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  const executablePath = await chromiumPath();
  return chromium.launchServer({ executablePath, args: [...args, ...ports], host: "127.0.0.1" });
}
