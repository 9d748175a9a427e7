import { check, targets } from "@jira-config/checker";
import { describe, expect } from "vitest";
import { readPermalink } from "../../src/permalink/permalink.ts";
import { checkerPage } from "./support/checker-page.ts";
import { test } from "./support/test.ts";

describe("the builder", () => {
  test("writes what is answered, in every form, and never asks for the token", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    expect(await page.getByRole("textbox", { name: /token$/i }).count()).toBe(0);
    await page.getByRole("textbox", { name: "Site URL" }).fill("https://your-company.atlassian.net");
    await page.getByRole("textbox", { name: "Space (project) key" }).fill("PROJ");
    const code = page.locator("config-builder pre");
    await expect.poll(() => code.textContent()).toContain("PROJ");
    for (const target of targets) {
      await page.getByRole("combobox", { name: "Write it as" }).selectOption(target);
      await expect.poll(() => code.textContent()).toContain("your-company.atlassian.net");
      expect(await code.textContent()).toContain("JIRA_API_TOKEN");
    }
    await page.getByRole("combobox", { name: "Write it as" }).selectOption("yaml");
    await expect.poll(() => code.textContent()).toContain("jira:");
    expect(check((await code.textContent()) ?? "").valid).toBe(true);
  });

  test("names the site's own origin before anything is answered, and copies what it shows", async ({
    open,
  }) => {
    const { page } = await open("/configure/builder/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const code = page.locator("config-builder pre");
    const { origin } = new URL(page.url());
    await expect.poll(() => code.textContent()).toContain(`$schema=${origin}/schema/`);
    const shown = await code.textContent();
    await page.getByRole("button", { name: "Copy", exact: true }).focus();
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Enter");
    await page.getByText("Copied to the clipboard.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  test("says when the browser does not let it copy", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: "Copy", exact: true }).focus();
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Enter");
    await page.getByText("The browser did not allow copying.").waitFor();
  });

  test("hands what it wrote on to the checker, and keeps the answers", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    const opener = page.getByRole("link", { name: "Open it in the checker" });
    // The result of an empty form is there before the script runs.
    const blank = await opener.getAttribute("href");
    expect(blank).toContain("#v1.yaml.");
    const field = page.getByRole("textbox", { name: "Space (project) key" });
    await field.fill("PROJ");
    await expect.poll(() => opener.getAttribute("href")).not.toBe(blank);
    const written = await page.locator("config-builder pre").textContent();
    const [opened] = await Promise.all([page.waitForEvent("popup"), opener.click()]);
    await expect.poll(() => checkerPage(opened).text()).toBe(written);
    expect(await field.inputValue()).toBe("PROJ");
  });

  test("hands every form on as it is, and no secret", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    const form = page.locator("config-builder [name=target]");
    const code = page.locator("config-builder pre");
    const opener = page.getByRole("link", { name: "Open it in the checker" });
    const shared = async () =>
      readPermalink(new URL((await opener.getAttribute("href")) ?? "", page.url()).hash);
    await form.focus();
    for (const target of targets) {
      await form.selectOption(target);
      const text = (await code.textContent()) ?? "";
      const format = target === "github-actions" ? "auto" : target;
      await expect.poll(shared).toEqual({ text, format });
      expect(check(text, { format }).valid).toBe(true);
    }
    await form.selectOption("yaml");
    const bug = page.locator("[name='issue_types.bug']");
    await page.locator("details", { has: bug }).locator("summary").click();
    for (const answer of ["Bug", "password: hunter2-and-more"]) {
      await bug.fill(answer);
      await expect.poll(async () => JSON.stringify(await shared()).includes("Bug")).toBe(answer === "Bug");
    }
    expect(JSON.stringify(await shared())).not.toContain("hunter2");
  });

  test("asks for a date as the browser shows it, and says where to read more", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    const date = page.locator("#builder-token_expires-hint");
    expect(await date.textContent()).toBe("The day on which the API token stops working.");
    const more = page.getByRole("link", { name: "More about Cloud ID" });
    const [opened] = await Promise.all([page.waitForEvent("popup"), more.click()]);
    await opened.locator("#cloud_id").waitFor();
  });

  test("says at the field what is wrong with it", async ({ open }) => {
    const { page } = await open("/configure/builder/", { viewport: { width: 360, height: 740 } });
    const field = page.getByRole("textbox", { name: "Site URL" });
    await field.fill("https://your-company.atlassian.net/browse/PROJ-1");
    await field.blur();
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => page.locator("#builder-url-problem").textContent()).not.toBe("");
    await field.fill("https://your-company.atlassian.net");
    expect(await field.getAttribute("aria-invalid")).toBe("false");
  });

  test("does not call an entry wrong while it is being typed", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    const field = page.getByRole("textbox", { name: "Site URL" });
    const problem = page.locator("#builder-url-problem");
    await field.pressSequentially("https://your");
    await expect.poll(() => page.locator("config-builder pre").textContent()).toContain("https://your");
    expect(await problem.textContent()).toBe("");
    expect(await field.getAttribute("aria-invalid")).not.toBe("true");
    await page.keyboard.press("Tab");
    await expect.poll(() => problem.textContent()).toContain(".atlassian.net");
    await field.press("End");
    await field.pressSequentially("-company");
    expect(await problem.textContent()).not.toBe("");
  });

  test("takes the click that leaves a field with something wrong in it", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await page.getByRole("textbox", { name: "Cloud ID" }).pressSequentially("123");
    const problem = page.locator("#builder-cloud_id-problem");
    await expect.poll(() => page.locator("config-builder pre").textContent()).toContain("123");
    expect(await problem.textContent()).toBe("");
    await page.getByText("Connection", { exact: true }).click();
    await page.getByRole("textbox", { name: "Timeout" }).waitFor();
    await expect.poll(() => problem.textContent()).toContain("UUID");
  });

  test("says what is wrong with a field once, whatever is written in another", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    const field = page.getByRole("textbox", { name: "Site URL" });
    await field.fill("https://your-company.atlassian.net/browse");
    await field.blur();
    const said = page.locator("#builder-url-problem:not(:empty)");
    const before = await said.evaluateHandle(({ firstChild }) => firstChild);
    await page.getByRole("textbox", { name: "Email" }).fill("jira-bot@your-company.com");
    await expect.poll(() => page.locator("config-builder pre").textContent()).toContain("jira-bot");
    // A screen reader would read a replaced text aloud again.
    expect(await said.evaluate(({ firstChild }, node) => firstChild === node, before)).toBe(true);
  });

  test("wraps what it wrote at the width of a phone", async ({ open }) => {
    const { page } = await open("/configure/builder/", { viewport: { width: 320, height: 700 } });
    const code = page.getByRole("group", { name: "Your configuration" });
    expect(await code.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test("says what a form cannot hold", async ({ open }) => {
    const { page } = await open("/configure/builder/");
    await page.getByText("Work item (issue) types", { exact: true }).click();
    await page.getByRole("textbox", { name: "Bug type" }).fill("Bug");
    await expect.poll(() => page.locator("config-builder pre").textContent()).toContain("Bug");
    expect(await page.locator("config-builder [data-notes] li").count()).toBe(0);
    await page.getByRole("combobox", { name: "Write it as" }).selectOption("dotenv");
    await page.locator("config-builder [data-notes] li").first().waitFor();
  });

  test("shows a configuration that needs no script", async ({ open }) => {
    const { page } = await open("/configure/builder/", { javaScriptEnabled: false });
    expect(check((await page.locator("config-builder pre").textContent()) ?? "").valid).toBe(true);
    expect(await page.locator("config-builder form").isVisible()).toBe(false);
  });
});
