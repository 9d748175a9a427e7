import type { Browser, CDPSession } from "playwright-core";
import { checkerPage } from "../test/browser/support/checker-page.ts";
import { guideWithSlash } from "../test/browser/support/guide.ts";

const lines = 300;
/** Settings that are invalid until they are complete, and a comment. The editor indents them. */
const typed = `
rank_of_the_day: customfield_30000 # a remark that somebody writes, key by key
rank_of_the_week: customfield_30007
weight: "customfield_30365"`;

/**
 * Types into the middle of a file of 300 lines on the Check page.
 *
 * @returns the time that the page's main thread works for each key, in milliseconds, in order of size: the editor, the
 *   check and all that is drawn after it
 */
export async function keystrokes(browser: Browser, origin: string): Promise<number[]> {
  const page = await browser.newPage({ baseURL: origin });
  await page.goto("/check/");
  const checker = checkerPage(page);
  await checker.enter(longFile());
  await checker.summary.getByText(/error/).waitFor();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let line = 0; line < lines / 2; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");

  const session = await page.context().newCDPSession(page);
  // Processor time, so that other programs do not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const times: number[] = [];
  for (const key of typed) {
    const before = await worked(session);
    await page.keyboard.type(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    times.push((await worked(session)) - before);
  }
  await page.context().close();
  return times.sort((a, b) => a - b);
}

/** The guide's file, with one mistake, and fields until it has 300 lines. */
function longFile(): string {
  const missing = lines - guideWithSlash.split("\n").length;
  const fields = Array.from(
    { length: missing },
    (_, index) => `    field_${index}: customfield_${20_000 + index}\n`,
  );
  return guideWithSlash.replace(/^ {2}custom_fields:\n/m, (line) => line + fields.join(""));
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("The browser does not say how long its tasks took.");
  return seconds * 1000;
}
