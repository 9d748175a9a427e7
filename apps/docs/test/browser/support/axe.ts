import type { RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * The violations that axe finds in a page as it looks now, one element per line. Axe stays in the page, so that running
 * it again is cheap.
 *
 * @param rules the rules whose result may have changed; all by default
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
