import { expect } from "vitest";
import { test } from "./support/test.ts";

test.for([
  { name: "desktop", viewport: { width: 1280, height: 720 } },
  { name: "phone", viewport: { width: 390, height: 700 } },
])(
  "on the first page that is opened, the sidebar shows where one is: $name",
  async ({ viewport }, { open }) => {
    const { page } = await open("/reference/glossary/", { viewport });
    const menu = page.getByRole("button", { name: "Menu" });
    if (await menu.isVisible()) await menu.click();
    const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Glossary" });
    await link.waitFor();
    const { top, bottom } = await link.evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(viewport.height);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  },
);
