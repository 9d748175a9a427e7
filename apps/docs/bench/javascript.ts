import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/**
 * The JavaScript that a page loads by itself, without any interaction.
 *
 * @returns kB, each script compressed on its own, as it is transferred
 */
export async function javascriptOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const inline = await page
    .locator("script:not([src])")
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent ?? ""));
  const all = [...(await Promise.all(scripts)), ...inline];
  await page.context().close();
  return all.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1000;
}
