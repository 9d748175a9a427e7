import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type CheckerPage, checkerPage } from "./support/checker-page.ts";
import { guide, guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((element) => element.matches(":focus"));
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await isFocused()) return;
  }
  throw new Error(`Tab never reaches ${target}.`);
}

function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body);
}

async function enterByKeyboard(page: Page, checker: CheckerPage, text: string): Promise<void> {
  await tabTo(page, checker.editor);
  await page.keyboard.insertText(text);
}

test("a mistake is found and fixed by keyboard, and announced to a screen reader", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await enterByKeyboard(page, checker, guideWithSlash);
  await expect.poll(() => checker.announcement.textContent()).toBe("1 error");

  await page.keyboard.press("Escape");
  await tabTo(page, checker.button("Remove the trailing slash"));
  await page.keyboard.press("Enter");
  await expect.poll(() => checker.announcement.textContent()).toBe("Valid, 1 info");
  await expect.poll(() => checker.text()).toBe(guide);
  expect(await isFocusLost(page)).toBe(false);
});

test("Tab indents in the editor; Escape, then Tab, leaves it", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await enterByKeyboard(page, checker, "a: 1");
  await page.keyboard.press("Tab");
  await expect.poll(() => checker.text()).toBe("  a: 1");
  // The findings are between the editor and what follows it.
  await expect.poll(() => checker.announcement.textContent()).toMatch(/error/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect.poll(() => checker.editor.evaluate((element) => element.matches(":focus"))).toBe(false);
  await expect.poll(() => checker.text()).toBe("  a: 1");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => checker.editor.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("Tab passes an empty editor; after F8, one Escape is enough for Tab to leave the editor", async ({
  open,
}) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  const isInEditor = () => checker.editor.evaluate((element) => element.matches(":focus"));
  await tabTo(page, checker.editor);
  await page.keyboard.press("Tab");
  expect(await isInEditor()).toBe(false);
  expect(await checker.announcement.textContent()).toBe("");
  await checker.enter(guideWithSlash);
  await expect.poll(() => checker.announcement.textContent()).toBe("1 error");
  await page.keyboard.press("F8");
  await expect.poll(() => checker.announcement.textContent()).toMatch(/^Error: Remove the slash/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await isInEditor()).toBe(false);
  expect(await checker.text()).toBe(guideWithSlash);
});

test("F8 goes to the next problem and tells its message; Ctrl+. fixes it", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter(guideWithSlash.replace("api_token:", "api_tokn:"));
  await expect.poll(() => checker.announcement.textContent()).toBe("2 errors");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("F8");
  await expect.poll(() => checker.announcement.textContent()).toMatch(/^Error: Remove the slash/);
  await page.keyboard.press("F8");
  await expect.poll(() => checker.announcement.textContent()).toMatch(/^Error: Rename "api_tokn"/);
  await page.keyboard.press("Control+.");
  await expect.poll(() => checker.text()).toBe(guideWithSlash);
  await page.keyboard.press("Shift+F8");
  await expect.poll(() => checker.announcement.textContent()).toMatch(/^Error: Remove the slash/);
});

test("the arrow keys go through the problems, and the focus stays near a problem that has gone", async ({
  open,
}) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter(
    guideWithSlash.replace("api_token:", "api_tokn:").replace("timeout: 30", 'timeout: "30"'),
  );
  const focused = page.locator(":focus");
  await checker.problems.first().getByRole("button").first().focus();
  await page.keyboard.press("End");
  await expect.poll(() => focused.textContent()).toContain('Make the value of "timeout"');
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused.textContent()).toContain('Rename "api_tokn"');

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused.textContent()).toContain('Make the value of "timeout"');
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused.textContent()).toContain("Remove the slash");
});

test("the focus goes to the summary when the last problem is fixed", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  await checker.enter(
    guideWithSlash.replace(/"https.*"/, '"${JIRA_URL}"').replace("timeout: 30", 'timeout: "30"'),
  );
  await expect.poll(() => checker.fixAll.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await tabTo(page, checker.fixAll);
  await page.keyboard.press("Enter");
  await expect.poll(() => checker.summary.textContent()).toBe("Valid");
  await expect.poll(() => checker.summary.evaluate((element) => element.matches(":focus"))).toBe(true);
  await expect.poll(() => page.getByRole("link", { name: /^the doctor/ }).isVisible()).toBe(true);
});

test("the example menu closes on Escape and on a click elsewhere", async ({ open }) => {
  const { page } = await open("/check/");
  const menu = page.getByText("Examples", { exact: true });
  const entry = page.getByRole("button", { name: /^Typical mistakes/ });
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await entry.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await entry.isVisible()).toBe(false);
  expect(await menu.evaluate((summary) => summary.matches(":focus"))).toBe(true);
  await page.keyboard.press("Enter");
  expect(await entry.isVisible()).toBe(true);
  await page.locator("h1").click();
  expect(await entry.isVisible()).toBe(false);
});
