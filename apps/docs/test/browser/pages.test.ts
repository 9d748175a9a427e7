import { globSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { checkerPage } from "./support/checker-page.ts";
import { siteDirectory } from "./support/site.ts";
import { test } from "./support/test.ts";

const paths = globSync("**/*.html", { cwd: siteDirectory })
  .map((file) => `/${file.replace(/index\.html$/, "")}`)
  .sort();

const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 700 };

async function showTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** The number of wide code blocks that the keyboard does not reach yet; it does once the browser has been idle. */
function unreachableBlocks(page: Page): Promise<number> {
  const blocks = page.locator(".expressive-code pre:not([tabindex])");
  return blocks.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

describe.concurrent.each(paths)("%s", (path) => {
  test("is accessible in both themes and at phone width, and the browser has no complaints", async ({
    open,
    // Concurrent tests need their own `expect`.
    expect,
  }) => {
    const { page } = await open(path, { viewport: desktop });
    await showTheme(page, "light");
    await expect.poll(() => unreachableBlocks(page)).toBe(0);
    expect(await violations(page), "light").toEqual([]);
    await showTheme(page, "dark");
    expect(await violations(page, ["color-contrast", "link-in-text-block"]), "dark").toEqual([]);
    await page.setViewportSize(phone);
    await expect.poll(() => unreachableBlocks(page)).toBe(0);
    expect(await violations(page), "phone").toEqual([]);
    await expectNoSidewaysScroll(page);
  });
});

test("the controls around each page are large enough for a finger", async ({ open }) => {
  const { page } = await open("/rules/site-url-form/", { viewport: phone });
  const targets = page.locator("header :is(a, button):visible, copy-page :is(a, button), nav:has(+ h1) a");
  const sizes = await targets.evaluateAll((all) =>
    all.map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return { name: target.textContent.trim(), size: Math.min(width, height) };
    }),
  );
  expect(sizes.map(({ name }) => name)).toEqual(expect.arrayContaining(["Rules", "Copy page"]));
  expect(sizes.filter(({ size }) => size < 24)).toEqual([]);
});

describe("the checker at work", () => {
  test.for([
    { theme: "light", viewport: desktop },
    { theme: "dark", viewport: desktop },
    { theme: "light", viewport: phone },
    { theme: "dark", viewport: phone },
  ] as const)("is accessible: $theme, $viewport.width wide", async ({ theme, viewport }, { open }) => {
    const { page } = await open("/check/", { viewport });
    const checker = checkerPage(page);
    await showTheme(page, theme);
    await page.getByText("Examples", { exact: true }).click();
    expect(await violations(page), "menu").toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: /^A token in the file/ }).click();
    await checker.editor.focus();
    await page.keyboard.press("F8");
    await page.locator(".cm-tooltip-lint").waitFor();
    expect(await violations(page), "problems").toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.getByText("Convert to", { exact: true }).click();
    await page.getByRole("button", { name: "Compose file" }).click();
    await page.getByRole("heading", { name: "As Compose file" }).waitFor();
    expect(await violations(page), "conversion").toEqual([]);
    await expectNoSidewaysScroll(page);
  });

  test("leaves no tool alone in a row of its toolbar, at any width of the window", async ({ open }) => {
    const { page } = await open("/check/");
    const { format } = checkerPage(page);
    const tools = page
      .locator("[data-part=toolbar]")
      .locator("label, summary, button")
      .filter({ visible: true });
    for (let width = 320; width <= 1600; width += 16) {
      await page.setViewportSize({ width, height: 700 });
      const middles = await tools.evaluateAll((all) =>
        all
          .map((tool) => tool.getBoundingClientRect())
          .map(({ top, bottom }) => Math.round((top + bottom) / 20)),
      );
      expect(middles.length).toBe(7);
      const rows = [...Map.groupBy(middles, (middle) => middle).values()];
      expect(rows.length, `rows at ${width}`).toBeLessThanOrEqual(width < 360 ? 3 : 2);
      for (const row of rows) expect(row.length, `tools in a row at ${width}`).toBeGreaterThan(1);
      const { width: room = 0 } = (await format.boundingBox()) ?? {};
      expect(room, `room for the format's name at ${width}`).toBeGreaterThan(110);
    }
  });

  test("has buttons that are large enough for a finger", async ({ open }) => {
    const { page } = await open("/check/", { viewport: phone });
    const checker = checkerPage(page);
    await checker.enter("jira:\n  verify_ssl: no\n  timeout: '30'\n");
    await expect.poll(() => checker.problems.count()).toBeGreaterThan(1);
    const sizes = await page
      .locator("jira-config-checker")
      .locator("button:visible, select, summary, a:visible")
      .evaluateAll((elements) =>
        elements.map((element) => ({
          name: element.textContent,
          height: element.getBoundingClientRect().height,
        })),
      );
    expect(sizes.filter(({ height }) => height < 24)).toEqual([]);
  });
});
