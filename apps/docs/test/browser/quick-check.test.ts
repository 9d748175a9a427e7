import { describe, expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

describe("the start page", () => {
  test("checks what is pasted, and hands it on to the checker", async ({ open }) => {
    const { page } = await open("/");
    await page.getByRole("textbox", { name: "Paste a configuration" }).fill(guideWithSlash);
    const card = page.locator("quick-check");
    await card.getByText(/^Line 3: Remove the slash at the end of the site URL/).waitFor();
    await expect.poll(() => card.getByRole("status").textContent()).toBe("1 error");
    const opener = card.getByRole("link", { name: "Fix it in the checker" });
    await expect.poll(() => opener.getAttribute("href")).toContain("#v1.");
    await opener.click();
    await expect.poll(() => checkerPage(page).text()).toBe(guideWithSlash);
  });

  test("shows the first problems, and says how many there are", async ({ open }) => {
    const { page } = await open("/");
    const field = page.getByRole("textbox", { name: "Paste a configuration" });
    const card = page.locator("quick-check");
    await field.fill("jira: {}");
    await card.getByRole("link", { name: "See all 4 in the checker" }).waitFor();
    expect(await card.getByRole("listitem").count()).toBe(3);
    await field.fill(guideWithSlash.replace(/"https.*"/, '"${JIRA_URL}"'));
    await card.getByRole("link", { name: "Open it in the checker" }).waitFor();
    expect(await card.getByRole("listitem").count()).toBe(0);
  });

  test("sends nothing while somebody types", async ({ open }) => {
    const { page, requests } = await open("/", { viewport: { width: 360, height: 740 } });
    const field = page.getByRole("textbox", { name: "Paste a configuration" });
    const findings = page.locator("quick-check li");
    await field.fill("jira: {}");
    await findings.first().waitFor();
    const before = requests.length;
    await field.fill(guideWithSlash);
    await findings.filter({ hasText: "Remove the slash" }).waitFor();
    await field.fill("");
    await expect.poll(() => findings.count()).toBe(0);
    expect(requests.slice(before)).toEqual([]);
  });
});
