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
  test("are still there after a reload, and their part of the page is open", async ({ open }) => {
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

  test("are not kept if one of them is a secret", async ({ open }) => {
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

  test("can be given where the browser stores nothing", async ({ open }) => {
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

describe("the tokens in the planner", () => {
  const path = "/security/rotate/";
  const row = (page: Page, number: number) => page.getByRole("group", { name: `Token ${number}` });
  const label = (page: Page, number: number) => row(page, number).getByLabel("Label", { exact: true });
  const staging = (page: Page) => row(page, 2).getByLabel("Environment", { exact: true });

  async function enter(page: Page): Promise<void> {
    await label(page, 1).fill("Release - Production - 2026-11");
    await page.getByRole("button", { name: "Add a token" }).click();
    await label(page, 2).fill("Sync - Staging - 2026-10");
    await staging(page).fill("staging");
    await page.getByLabel("testing", { exact: true }).fill("21");
    await expect.poll(() => kept(page)).toContain("21");
  }

  test("are still there after a reload, each in its own row", async ({ open }) => {
    const { page } = await open(path);
    await enter(page);
    await page.reload();
    const summary = page.locator("rotation-planner [data-summary]");
    await expect.poll(() => summary.textContent()).toMatch(/^Token 1 is not planned yet: .+ 1 more token/);
    expect(await label(page, 1).inputValue()).toBe("Release - Production - 2026-11");
    expect(await label(page, 2).inputValue()).toBe("Sync - Staging - 2026-10");
    expect(await staging(page).inputValue()).toBe("staging");
    expect(await page.getByLabel("testing", { exact: true }).inputValue()).toBe("21");
    await row(page, 2).getByRole("button", { name: "Remove token 2" }).click();
    await page.reload();
    await expect.poll(() => summary.textContent()).toMatch(/^Token 1 is not planned yet: [^.]+\.$/);
    expect(await row(page, 2).count()).toBe(0);
  });

  test("are gone for good when they are cleared", async ({ open }) => {
    const { page } = await open(path);
    await enter(page);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Cleared.").waitFor();
    expect(await row(page, 2).count()).toBe(0);
    expect(await label(page, 1).inputValue()).toBe("");
    expect(await kept(page)).not.toMatch(/Release|Sync|21/);
  });

  test("are not kept if one of them is a secret", async ({ open }) => {
    const { page } = await open(path);
    await enter(page);
    await label(page, 1).fill(`ATATT3x${"FfGF0".padEnd(185, "Zq7")}`);
    await expect.poll(() => kept(page)).not.toContain("Release");
    expect(await kept(page)).not.toContain("ATATT");
    await page.reload();
    await expect.poll(() => label(page, 2).inputValue()).toBe("Sync - Staging - 2026-10");
    expect(await label(page, 1).inputValue()).toBe("");
  });
});
