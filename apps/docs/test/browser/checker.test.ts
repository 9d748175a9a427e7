import { describe, expect } from "vitest";
import { formatLabels } from "../../src/checker/formats.ts";
import { checkerPage } from "./support/checker-page.ts";
import { guide, guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

const threeMistakes = guideWithSlash
  .replace("api_token:", "api_tokn:")
  .replace("timeout: 30", 'timeout: "30"');

/** So many findings that the counts and their button need two lines, and the list has to scroll. */
const manyMistakes = `JIRA_URL = https://your-company-jira.atlassian.net/
JIRA_EMAIL=somebody@your-company.com
JIRA_EMAIL=somebody-else@your-company.com
JIRA_PROJECT_KEY=proj
JIRA_TIMEOUT=30s
JIRA_RETRY_ATTEMPTS=30
`;

describe("a configuration with many mistakes", () => {
  test("shows no message in front of its Fix all button", async ({ open }) => {
    const { page } = await open("/check/", { viewport: { width: 1280, height: 720 } });
    const checker = checkerPage(page);
    await checker.enter(manyMistakes);
    await expect.poll(() => checker.summary.textContent()).toMatch(/errors, 1 warning, 1 info$/);
    await checker.fixAll.click();
    await expect.poll(() => checker.notice.textContent()).toMatch(/^Applied the safe fixes/);
  });
});

describe("a configuration with a mistake", () => {
  test("is underlined, explained and fixed with one click", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await expect.poll(() => checker.summary.textContent()).toBe("Nothing to check yet");

    await checker.enter(guideWithSlash);
    await expect.poll(() => checker.summary.textContent()).toBe("1 error");
    const underlined = page.locator(".cm-lintRange-error");
    await expect.poll(() => underlined.allTextContents()).toEqual(["/"]);
    const problem = checker.problems.filter({ hasText: "Error" });
    await expect.poll(() => problem.textContent()).toMatch(/Line 3, column 43\s*Remove the slash/);

    await problem.getByRole("button", { name: "Remove the trailing slash" }).click();
    await expect.poll(() => checker.summary.textContent()).toBe("Valid, 1 info");
    await expect.poll(() => checker.text()).toBe(guide);
    await expect.poll(() => underlined.count()).toBe(0);
  });

  test("is in view after it was pasted", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.editor.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, guideWithSlash);
    await expect.poll(() => checker.summary.textContent()).toBe("1 error");
    await expect.poll(() => page.locator(".cm-scroller").evaluate((element) => element.scrollTop)).toBe(0);
    await expect.poll(() => page.locator(".cm-lintRange-error").count()).toBe(1);
  });

  test("is explained and fixed where the pointer rests on it", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter(guideWithSlash);
    await page.locator(".cm-lintRange-error").hover();
    const hint = page.locator(".cm-tooltip-lint");
    await expect.poll(() => hint.textContent()).toMatch(/^Error\s*Remove the slash/);

    await hint.getByRole("button", { name: "Remove the trailing slash" }).click();
    await expect.poll(() => checker.text()).toBe(guide);
    await expect.poll(() => checker.editor.evaluate((element) => element.matches(":focus"))).toBe(true);
  });

  test("shows its place in the editor, and the rule's page in another tab", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter(guideWithSlash);
    const problem = checker.problems.filter({ hasText: "Error" });
    await problem.getByRole("button", { name: /^Error Line 3, column 43 Remove the slash/ }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("/");
    await expect.poll(() => checker.editor.evaluate((element) => element.matches(":focus"))).toBe(true);

    const opened = page.waitForEvent("popup");
    await problem.getByRole("link", { name: /^Why\?/ }).click();
    const rulePage = await opened;
    expect(new URL(rulePage.url()).pathname).toBe("/rules/site-url-trailing-slash/");
    await expect.poll(() => rulePage.locator("h1").textContent()).toContain("slash");
    await expect.poll(() => checker.text()).toBe(guideWithSlash);
  });

  test("is checked again with every key", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter("jira:\n  url: https://your-company.atlassian.net\n");
    await expect.poll(() => checker.problems.count()).toBeGreaterThan(0);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await expect.poll(() => checker.summary.textContent()).toBe("Nothing to check yet");
    await expect.poll(() => checker.problems.count()).toBe(0);
  });
});

describe("Fix all", () => {
  test("applies every safe fix at once, says so, and is undone at once", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter(threeMistakes);
    await expect.poll(() => checker.summary.textContent()).toBe("3 errors");

    await checker.fixAll.click();
    await expect.poll(() => checker.text()).toBe(guide);
    await expect.poll(() => checker.summary.textContent()).toBe("Valid, 1 info");
    await expect.poll(() => checker.notice.textContent()).toMatch(/Before: 3 errors\. Now: Valid, 1 info\./);
    await expect.poll(() => checker.fixAll.isVisible()).toBe(false);

    await checker.editor.focus();
    await page.keyboard.press("ControlOrMeta+Z");
    await expect.poll(() => checker.text()).toBe(threeMistakes);
    await expect.poll(() => checker.summary.textContent()).toBe("3 errors");
    await expect.poll(() => checker.notice.textContent()).toBe("");
  });

  test("is not offered when nothing can be fixed for certain", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter(guide.replace('project: "PROJ"', 'project: "PROJ" or "TEAM"'));
    await expect.poll(() => checker.summary.textContent()).toMatch(/^1 error/);
    await expect.poll(() => checker.fixAll.isVisible()).toBe(false);
  });
});

describe("the toolbar", () => {
  test("opens an example, and undo brings the old text back", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter("mine: true");
    await checker.format.selectOption("YAML");
    const menu = page.getByText("Examples", { exact: true });
    await menu.click();
    await page.getByRole("button", { name: /^Environment variables/ }).click();
    await expect.poll(() => checker.text()).toContain("JIRA_BASE_URL=");
    await expect.poll(() => checker.format.locator("option:checked").textContent()).toBe("Auto (.env)");
    await expect
      .poll(() => checker.notice.textContent())
      .toBe('Opened the example "Environment variables". Use Undo in the editor to get the old text back.');
    expect(await menu.evaluate((summary) => summary.matches(":focus"))).toBe(true);
    expect(await page.getByRole("button", { name: /^Broken YAML/ }).isVisible()).toBe(false);

    await checker.editor.focus();
    await page.keyboard.press("ControlOrMeta+Z");
    await expect.poll(() => checker.text()).toBe("mine: true");
  });

  test("reads the text as the format that is chosen", async ({ open }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter(guide);
    await expect.poll(() => checker.format.locator("option:checked").textContent()).toBe("Auto (YAML)");
    await expect
      .poll(() => checker.format.locator("option").allTextContents())
      .toEqual(["Auto (YAML)", ...Object.values(formatLabels)]);
    await checker.format.selectOption(".env");
    await expect.poll(() => checker.summary.textContent()).toMatch(/error/);
    await checker.format.selectOption("YAML");
    await expect.poll(() => checker.summary.textContent()).toBe("Valid, 1 info");
  });

  test("copies the text and clears the editor", async ({ open }) => {
    const { page } = await open("/check/", { permissions: ["clipboard-read", "clipboard-write"] });
    const checker = checkerPage(page);
    await checker.enter(guide);
    await checker.button("Copy").click();
    await expect.poll(() => checker.notice.textContent()).toBe("Copied to the clipboard.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(guide);

    await checker.button("Clear").click();
    await expect.poll(() => checker.summary.textContent()).toBe("Nothing to check yet");
    await page.keyboard.press("ControlOrMeta+V");
    await expect.poll(() => checker.text()).toBe(guide);
  });
});
