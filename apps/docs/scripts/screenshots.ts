// Takes the README's picture of the Check page. Run it after a build: node scripts/screenshots.ts
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { examples } from "../src/checker/examples.ts";
import { startBrowser } from "../test/browser/support/browser.ts";
import { startSite } from "../test/browser/support/site.ts";

const picture = fileURLToPath(new URL("../src/assets/checker.png", import.meta.url));

const [site, server] = await Promise.all([startSite(), startBrowser()]);
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({
  baseURL: site.origin,
  colorScheme: "light",
  viewport: { width: 1280, height: 860 },
});
await page.goto("/check/");
await page.getByRole("textbox", { name: "Configuration to check" }).focus();
await page.keyboard.insertText(examples.find(({ title }) => title === "Typical mistakes")?.text ?? "");
await page.locator("h1").click();
await page.locator(".cm-editor:not(.cm-focused) .cm-scroller").evaluate((scroller) => {
  scroller.scrollTop = 0;
});
await page.screenshot({ path: picture });
console.log(picture);
await browser.close();
await Promise.all([site.close(), server.close()]);
