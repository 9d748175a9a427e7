import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

describe("the search", () => {
  test("finds a rule by keyboard alone", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("trailing slash");
    const results = dialog.getByRole("list").getByRole("link");
    const rule = results.filter({ hasText: "The site URL has no slash at the end" });
    await rule.first().waitFor();
    await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/ pages?\b/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => results.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await rule.first().press("Enter");
    await page.getByRole("heading", { level: 1, name: "The site URL has no slash at the end" }).waitFor();
  });

  test("finds what an error message means", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("Client must be authenticated");
    await dialog.getByRole("link", { name: "Jira rejects the e-mail and the token" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Jira rejects the e-mail and the token" }).waitFor();
  });

  test("says so when there is nothing", async ({ open }) => {
    const { page } = await open("/api/");
    await page.getByRole("button", { name: "Search" }).click();
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("ωωωω");
    await dialog.getByText("Nothing found.").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  test("fetches its index when it is opened, and not before", async ({ open }) => {
    const { page, requests } = await open("/");
    await page.waitForLoadState("networkidle");
    const ofSearch = () => requests.filter((url) => /\/pagefind\/|results\./.test(new URL(url).pathname));
    expect(ofSearch()).toEqual([]);
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => ofSearch().length).toBeGreaterThan(0);
  });
});

test("a line of code names the origin that the page came from", async ({ open }) => {
  const { page } = await open("/api/");
  const { origin } = new URL(page.url());
  await page.getByText(`curl --data-binary @jira_config.yaml ${origin}/v1/validate`).first().waitFor();
  const copied = await page.locator("code-with-origin [data-code]").first().getAttribute("data-code");
  expect(copied).toBe(`curl --data-binary @jira_config.yaml ${origin}/v1/validate`);
});
