import { causes } from "@jira-config/jira/causes";
import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

const answer = `HTTP/1.1 401 Unauthorized
x-seraph-loginreason: AUTHENTICATED_FAILED

{"message":"Client must be authenticated to access this resource.","status-code":401}`;

describe("a pasted error", () => {
  test("is explained by its causes, the most likely first, each with a link to its page", async ({
    open,
  }) => {
    const { page } = await open("/troubleshooting/");
    await page.getByRole("textbox", { name: "Paste your error" }).fill(answer);
    const found = page.locator("error-explainer li");
    await found.first().getByText("Certain", { exact: true }).waitFor();
    const { title = "" } = causes.find(({ id }) => id === "token-rejected") ?? {};
    const link = found.first().getByRole("link", { name: title });
    const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await opened.getByRole("heading", { level: 1, name: title }).waitFor();
  });

  test("is announced, even when nothing is known about it", async ({ open }) => {
    const { page } = await open("/troubleshooting/", { viewport: { width: 360, height: 740 } });
    const field = page.getByRole("textbox", { name: "Paste your error" });
    const status = page.locator("error-explainer [role=status]");
    await field.fill("it does not work");
    await expect.poll(() => status.textContent()).toMatch(/^No known cause/);
    await field.fill("curl: (60) SSL certificate problem: unable to get local issuer certificate");
    await expect.poll(() => status.textContent()).toMatch(/^It points to/);
    await field.fill("");
    await expect.poll(() => status.textContent()).toBe("");
  });

  test("stays in the page", async ({ open }) => {
    const { page, requests } = await open("/troubleshooting/");
    const field = page.getByRole("textbox", { name: "Paste your error" });
    const first = page.locator("error-explainer li").first();
    await field.fill("curl: (60) SSL certificate problem: unable to get local issuer certificate");
    await first.waitFor();
    const before = requests.length;
    await field.fill(answer);
    await first.getByText("Certain", { exact: true }).waitFor();
    expect(requests.slice(before)).toEqual([]);
  });
});
