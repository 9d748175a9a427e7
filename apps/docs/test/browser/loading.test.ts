import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test, type Visit } from "./support/test.ts";

/** The most JavaScript that the Check page may load at once, compressed, in bytes; two thirds of it are CodeMirror. */
const budget = 165_000;

/** A hundredth of the layout shift that browsers call good, which the editor's cursor causes. */
const imperceptible = 0.001;

async function scripts({ page, requests }: Visit): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const urls = new Set(requests.filter((url) => new URL(url).pathname.endsWith(".js")));
  return Promise.all([...urls].map(async (url) => (await page.request.get(url)).text()));
}

/** The layout shift since the page was opened. https://web.dev/articles/cls */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Entries arrive in a task of their own, before that of the next frame.
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );
}

test("while the editor loads, the page says so", async ({ open }) => {
  const { page } = await open("about:blank");
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/_astro\/element\b.*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  // A page has loaded only when its scripts have.
  await page.goto("/check/", { waitUntil: "commit" });
  const said = () =>
    page.locator("[data-part=editor]").evaluate((editor) => getComputedStyle(editor, "::before").content);
  await expect.poll(said).toContain("The editor is loading.");
  arrive();
  await page.getByRole("textbox", { name: "Configuration to check" }).waitFor();
  expect(await said()).toBe("none");
});

test("a page of the guide loads nothing of the checker", async ({ open }) => {
  const code = await scripts(await open("/prerequisites/"));
  expect(code.join("\n")).not.toContain("cm-content");
});

test("the Check page loads what an ordinary file needs at once, within its budget", async ({ open }) => {
  const code = await scripts(await open("/check/"));
  expect(code.join("\n")).toContain("cm-content");
  const size = code.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(size).toBeLessThan(budget);
});

describe.each(["/", "/prerequisites/", "/check/"])("%s", (path) => {
  test.for([
    { device: "phone", viewport: { width: 412, height: 823 } },
    { device: "desktop", viewport: { width: 1280, height: 900 } },
  ])("nothing moves while it loads on a $device", async ({ viewport }, { open }) => {
    const { page } = await open(path, { viewport });
    await page.waitForLoadState("networkidle");
    expect(await layoutShift(page)).toBeLessThan(imperceptible);
  });
});
