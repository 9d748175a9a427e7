import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/test.ts";

/** Expects a link of the sidebar to be in sight, below the header. */
async function expectShown(page: Page, name: string): Promise<void> {
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true });
  await link.waitFor();
  const header = await page.getByRole("banner").boundingBox();
  const { top, bottom } = await link.evaluate((element) => element.getBoundingClientRect());
  expect(top).toBeGreaterThan(header?.height ?? 0);
  expect(bottom).toBeLessThan(page.viewportSize()?.height ?? 0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

test.for([
  { name: "desktop", viewport: { width: 1280, height: 720 } },
  { name: "phone", viewport: { width: 390, height: 700 } },
])(
  "on the first page that is opened, the sidebar shows the current page: $name",
  async ({ viewport }, { open }) => {
    const { page } = await open("/reference/glossary/", { viewport });
    const menu = page.getByRole("button", { name: "Menu" });
    if (await menu.isVisible()) await menu.click();
    await expectShown(page, "Glossary");
  },
);

test("it does so when it had been scrolled past that page", async ({ open }) => {
  const { page } = await open("/reference/glossary/", { viewport: { width: 1280, height: 720 } });
  await expectShown(page, "Glossary");
  await page.goto("/prerequisites/");
  await expectShown(page, "Prerequisites");
});
