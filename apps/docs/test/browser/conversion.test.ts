import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guide } from "./support/guide.ts";
import { test } from "./support/test.ts";

function conversion(page: Page) {
  const section = page.locator("[data-part=conversion]");
  return {
    menu: page.getByText("Convert to", { exact: true }),
    choice: (name: string) => page.getByRole("button", { name, exact: true }),
    section,
    heading: section.getByRole("heading", { level: 2 }),
    text: section.locator("pre"),
    remarks: section.getByRole("listitem"),
    copy: section.getByRole("button", { name: "Copy the new text" }),
    close: section.getByRole("button", { name: "Close" }),
    notice: section.getByRole("status"),
  };
}

describe("Convert to", () => {
  test("shows the text in another form, says what that cannot hold, and copies it", async ({ open }) => {
    const { page } = await open("/check/", {
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1280, height: 900 },
    });
    const checker = checkerPage(page);
    const { menu, choice, heading, text, remarks, copy, notice } = conversion(page);
    await checker.enter(guide);
    await menu.click();
    await choice("PowerShell").click();
    await expect.poll(() => heading.textContent()).toBe("As PowerShell");
    const { y = 0, height = 0 } = (await text.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(900);
    await expect.poll(() => text.textContent()).toContain("$env:JIRA_PROJECT = 'PROJ'\n");
    expect(await remarks.allTextContents()).toContainEqual(
      expect.stringMatching(/^Keep "custom_fields" in /),
    );
    const remark = remarks.filter({ hasText: 'Keep "custom_fields"' });
    expect(await remark.getByRole("link").getAttribute("href")).toMatch(/\/rules\/mapping-left-out\/$/);

    await copy.click();
    await expect.poll(() => notice.textContent()).toBe("Copied to the clipboard.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
    await expect.poll(() => checker.text()).toBe(guide);
  });

  test("follows the text, and says when there is nothing, or nothing right, to convert", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    const { menu, choice, text, remarks } = conversion(page);
    await menu.click();
    await choice("bash").click();
    await expect
      .poll(() => remarks.allTextContents())
      .toEqual([expect.stringContaining("nothing to convert")]);
    expect(await text.isVisible()).toBe(false);

    await checker.enter("JIRA_PROJECT=PROJ\n");
    await expect.poll(() => text.textContent()).toBe("export JIRA_PROJECT='PROJ'\n");
    expect(await remarks.allTextContents()).toEqual([
      expect.stringContaining("The text has mistakes (3 errors)"),
    ]);
  });

  test("works by keyboard alone", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    const { menu, heading, section } = conversion(page);
    await checker.enter(guide);
    await menu.focus();
    await page.keyboard.press("Enter");
    for (const _ of ["YAML", ".env"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading.evaluate((element) => element.matches(":focus"))).toBe(true);
    expect(await heading.textContent()).toBe("As .env");
    for (const _ of ["copy", "close"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => section.isVisible()).toBe(false);
    expect(await menu.evaluate((summary) => summary.matches(":focus"))).toBe(true);
  });

  test("is loaded when its menu opens, and sends nothing of the text", async ({ open }) => {
    const { page, requests } = await open("/check/");
    const checker = checkerPage(page);
    const { menu, choice, text } = conversion(page);
    await checker.enter(guide);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await menu.click();
    await choice("GitHub Actions").click();
    await expect.poll(() => text.textContent()).toContain("gh secret set JIRA_API_TOKEN");
    const loaded = requests.slice(before).map((url) => new URL(url));
    expect(loaded.length).toBeGreaterThan(0);
    for (const { pathname, search } of loaded)
      expect([pathname, search]).toEqual([expect.stringMatching(/\.js$/), ""]);
  });
});
