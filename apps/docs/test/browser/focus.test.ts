import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { test } from "./support/test.ts";

/** The focused element, and whether something covers its middle. */
interface Stop {
  name: string;
  /** Identifies the element. */
  id: number;
  isHidden: boolean;
  isOutside: boolean;
}

/** Focus that is not obscured: https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const [line] = focused.getClientRects();
    const { left, right, top, bottom } = line ?? focused.getBoundingClientRect();
    // If it is larger than the window, its visible part counts.
    const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const seen = document.elementFromPoint((left + right) / 2, (y1 + y2) / 2);
    return {
      name: `${focused.localName} ${focused.textContent.trim().slice(0, 40)}`,
      id: [...document.querySelectorAll("*")].indexOf(focused),
      isHidden: !focused.contains(seen),
      isOutside: focused === document.body,
    };
  });
}

/** A date has a stop for each of its parts. */
const maxStopsInOne = 4;

/** Presses a key until the focus has come round. Returns the number of stops, and which of them were hidden. */
async function walk(page: Page, key: string): Promise<{ stops: number; hidden: string[] }> {
  const visits = new Map<number, number>();
  const hidden: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const { name, id, isHidden, isOutside } = await stop(page);
    const times = (visits.get(id) ?? 0) + 1;
    if (isOutside || times > maxStopsInOne) return { stops: visits.size, hidden };
    visits.set(id, times);
    if (isHidden && times === 1) hidden.push(name);
  }
}

const windows = [
  { width: 1280, height: 500 },
  { width: 700, height: 600 },
  { width: 390, height: 700 },
];

describe.each(windows)("in a window of $width x $height", (viewport) => {
  test.for([
    "/",
    "/rules/",
    "/troubleshooting/",
    "/configure/builder/",
    "/security/rotate/",
    "/api/reference/",
  ])("nothing covers the focus on the way back through %s", async (path, { open }) => {
    const { page } = await open(path, { viewport, reducedMotion: "reduce" });
    const { stops, hidden } = await walk(page, "Shift+Tab");
    expect(stops).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });

  test("nothing covers it on the Check page with many problems", async ({ open }) => {
    const { page } = await open("/check/", { viewport, reducedMotion: "reduce" });
    const checker = checkerPage(page);
    await checker.enter(`jira:\n  url: http://your-company.atlassian.net/\n${"  unknown: 1\n".repeat(20)}`);
    await expect.poll(() => checker.problems.count()).toBeGreaterThan(20);
    await checker.problems.last().getByRole("button").last().focus();
    const { stops, hidden } = await walk(page, "Shift+Tab");
    expect(stops).toBeGreaterThan(40);
    expect(hidden).toEqual([]);
  });

  test.for(["Shift+Tab", "ArrowUp"])("nothing covers it in the search, with %s", async (key, { open }) => {
    const { page } = await open("/", { viewport, reducedMotion: "reduce" });
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("token");
    await dialog.getByText(/^The best 8 of/).waitFor();
    await dialog.getByRole("link").last().focus();
    const { stops, hidden } = await walk(page, key);
    expect(stops).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });
});

test("a problem that F8 goes to is shown below the header, and so is its message", async ({ open }) => {
  const { page } = await open("/check/", { viewport: { width: 1280, height: 500 } });
  const checker = checkerPage(page);
  await checker.enter(`jira:\n${"  nothing: x\n".repeat(60)}`);
  await expect.poll(() => checker.problems.count()).toBeGreaterThan(60);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.keyboard.press("F8");
  await expect.poll(() => checker.announcement.textContent()).toContain('Add the key "url"');
  const message = page.locator(".cm-tooltip-lint");
  const header = await page.locator("header").first().boundingBox();
  // The editor measures a message far outside the window before it moves it into place.
  await expect
    .poll(async () => (await message.boundingBox())?.y)
    .toBeGreaterThan((header?.y ?? 0) + (header?.height ?? 0));
});
