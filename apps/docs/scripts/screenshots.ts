// Takes the README's pictures of the Check page, one a theme. Run it after a build: node scripts/screenshots.ts
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { examples } from "../src/checker/examples.ts";
import { startBrowser } from "../test/browser/support/browser.ts";
import { checkerPage } from "../test/browser/support/checker-page.ts";
import { startSite } from "../test/browser/support/site.ts";

const pictures = [
  { colorScheme: "light", file: "checker.png" },
  { colorScheme: "dark", file: "checker-dark.png" },
] as const;

const [site, server] = await Promise.all([startSite(), startBrowser()]);
const browser = await chromium.connect(server.wsEndpoint());
for (const picture of pictures) console.log(await take(browser, site.origin, picture));
await browser.close();
await Promise.all([site.close(), server.close()]);

/** @returns the file that was written */
async function take(
  browser: Browser,
  baseURL: string,
  { colorScheme, file }: (typeof pictures)[number],
): Promise<string> {
  const path = fileURLToPath(new URL(`../src/assets/${file}`, import.meta.url));
  const page = await browser.newPage({ baseURL, colorScheme, viewport: { width: 1280, height: 860 } });
  await page.goto("/check/");
  const checker = checkerPage(page);
  await checker.enter(examples.find(({ title }) => title === "Typical mistakes")?.text ?? "");
  await checker.problems.first().waitFor();
  await page.locator("h1").click();
  await page.locator(".cm-editor:not(.cm-focused) .cm-scroller").evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  await page.screenshot({ path });
  await page.close();
  return path;
}
