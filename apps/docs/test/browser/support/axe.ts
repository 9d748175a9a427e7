import type { RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe has against a page as it looks now, an element a line. Axe stays in the page, so that asking again is cheap,
 * and describes nothing but violations.
 *
 * @param rules all, unless only some can come out otherwise than before
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
