import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

const siteUrl = (page: Page) => page.getByRole("textbox", { name: "Site URL" });
const result = (page: Page) => page.locator("config-builder pre").textContent();
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

async function answer(page: Page): Promise<void> {
  await siteUrl(page).fill("https://your-company.atlassian.net");
  await page.getByText("Work item (issue) types", { exact: true }).click();
  await page.getByRole("textbox", { name: "Bug type" }).fill("Defect");
  await page.getByRole("combobox", { name: "Write it as" }).selectOption("compose");
  await expect.poll(() => result(page)).toContain("services:");
  await expect.poll(() => kept(page)).toContain("Defect");
}

describe("the answers to the builder", () => {
  test("are there after a reload, and where they stand is open", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await answer(page);
    await page.reload();
    await expect.poll(() => result(page)).toContain("services:");
    expect(await siteUrl(page).inputValue()).toBe("https://your-company.atlassian.net");
    expect(await page.getByRole("textbox", { name: "Bug type" }).inputValue()).toBe("Defect");
    expect(await page.getByRole("textbox", { name: "Timeout" }).isVisible()).toBe(false);
  });

  test("are gone for good when they are cleared", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await answer(page);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Cleared.").waitFor();
    expect(await siteUrl(page).inputValue()).toBe("");
    expect(await result(page)).toContain("jira:");
    expect(await kept(page)).not.toContain("your-company");
    await page.reload();
    expect(await siteUrl(page).inputValue()).toBe("");
  });

  test("are not kept where one is a secret", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await page.getByRole("textbox", { name: "Email" }).fill("jira-bot@your-company.com");
    for (const secret of [
      `ATATT3x${"FfGF0".padEnd(185, "Zq7")}`,
      "https://me:hunter2-and-more@your-company.atlassian.net",
    ]) {
      await siteUrl(page).fill(secret);
      await expect.poll(() => result(page)).toContain("jira-bot");
      await expect.poll(() => kept(page)).toContain("jira-bot");
      expect(await kept(page)).not.toMatch(/ATATT|hunter2/);
    }
  });

  test("are taken where the browser keeps nothing", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await page.addInitScript(() => {
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.reload();
    await siteUrl(page).fill("https://your-company.atlassian.net");
    await expect.poll(() => result(page)).toContain("your-company");
  });
});
