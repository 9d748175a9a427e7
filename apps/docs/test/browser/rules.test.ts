import { formats } from "@jira-config/checker";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { permalink } from "../../src/permalink/permalink.ts";
import { rulesByTopic } from "../../src/rules/rule-list.ts";
import { checkerPage } from "./support/checker-page.ts";
import { test } from "./support/test.ts";

const allTopics = rulesByTopic();
const allRules = allTopics.flatMap(({ rules }) => rules);

function rulesPage(page: Page) {
  const list = page.locator("rule-filter");
  return {
    search: list.getByRole("searchbox", { name: "Search the rules" }),
    severity: list.getByRole("combobox", { name: "Severity" }),
    format: list.getByRole("combobox", { name: "Format" }),
    withFix: list.getByRole("checkbox", { name: "Has a fix" }),
    reset: list.getByRole("button", { name: "Reset" }),
    status: list.getByRole("status"),
    /** The names of the rules that are shown. */
    names: () => list.locator("li:visible > code").allTextContents(),
    topics: () => list.locator("h2:visible").allTextContents(),
  };
}

describe("the list of rules", () => {
  test("shows every rule under its topic, even without JavaScript", async ({ open }) => {
    const { page } = await open("/rules/", { javaScriptEnabled: false });
    const { names, topics, search } = rulesPage(page);
    expect(await names()).toEqual(allRules.map(({ id }) => id));
    expect(await topics()).toEqual(allTopics.map(({ title }) => title));
    expect(await search.isVisible()).toBe(false);
  });

  test("is filtered by words, severity, format and fix, and shows no empty topic", async ({ open }) => {
    const { page } = await open("/rules/");
    const { search, severity, format, withFix, reset, status, names, topics } = rulesPage(page);
    await expect.poll(() => status.textContent()).toBe(`${allRules.length} rules`);

    await search.fill("slash url");
    await expect.poll(names).toEqual(["site-url-trailing-slash"]);
    expect(await topics()).toEqual(["Site URL"]);
    expect(await status.textContent()).toBe(`1 of ${allRules.length} rules`);

    await severity.selectOption("Warning");
    await expect.poll(() => status.textContent()).toBe("No rules match.");
    await reset.click();
    await expect.poll(async () => (await names()).length).toBe(allRules.length);

    await severity.selectOption("Info");
    const infos = allRules.filter((rule) => rule.severity === "info").map(({ id }) => id);
    await expect.poll(names).toEqual(infos);
    await severity.selectOption("All");
    await format.selectOption(".env");
    await expect.poll(names).not.toContain("yaml-syntax");
    await withFix.check();
    await expect.poll(names).not.toContain("duplicate-variable");
    expect(await names()).toContain("site-url-trailing-slash");
  });

  test("can be filtered and read by keyboard alone", async ({ open }) => {
    const { page } = await open("/rules/");
    const { search, names } = rulesPage(page);
    await search.focus();
    await page.keyboard.type("trailing-slash");
    await expect.poll(names).toEqual(["site-url-trailing-slash"]);
    for (const _ of ["severity", "format", "fix", "reset", "rule"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/rules/site-url-trailing-slash/");
    await page.goBack();
    await expect.poll(names).toEqual(["site-url-trailing-slash"]);
  });
});

describe("an example", () => {
  test("opens in the checker, in its format, without a request that holds it", async ({ open }) => {
    const { page, requests } = await open("/rules/out-of-range/");
    await page.getByRole("link", { name: "Try it in the checker" }).last().click();
    const checker = checkerPage(page);
    await expect.poll(() => checker.summary.textContent()).toMatch(/error/);
    await expect.poll(() => checker.text()).toContain("JIRA_TIMEOUT=0");
    await expect.poll(() => checker.format.inputValue()).toBe("dotenv");
    await expect.poll(() => checker.notice.textContent()).toBe("Opened the text in the link.");
    expect(requests.filter((url) => url.includes("v1.dotenv"))).toEqual([]);
  });
});

test("an example about a secret opens in the checker, by a link that does not contain it", async ({
  open,
}) => {
  const { page } = await open("/rules/token-alone/");
  const link = page.getByRole("link", { name: "Try it in the checker" }).first();
  expect(await link.getAttribute("href")).toBe("/check/#example.token-alone.0");
  await link.click();
  const checker = checkerPage(page);
  await expect.poll(() => checker.notice.textContent()).toBe("Opened the rule's example.");
  await expect.poll(() => checker.text()).toContain("Bearer");
  await expect.poll(() => checker.summary.textContent()).toMatch(/error/);
});

describe("a link to a text", () => {
  test("replaces the text when it is followed on the page itself, and undo brings the old one back", async ({
    open,
  }) => {
    const { page } = await open("/check/");
    const checker = checkerPage(page);
    await checker.enter("mine: true");
    const fragment = await permalink({ text: "jira:\n  url: x", format: formats[0] });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect.poll(() => checker.text()).toBe("jira:\n  url: x");
    await checker.editor.focus();
    await page.keyboard.press("ControlOrMeta+Z");
    await expect.poll(() => checker.text()).toBe("mine: true");
  });

  test("says so when a part of it is missing", async ({ open }) => {
    const { page } = await open("/check/#v1.yaml.AAAA");
    const checker = checkerPage(page);
    await expect
      .poll(() => checker.notice.textContent())
      .toBe("This link cannot be read; a part of it may be missing.");
    await expect.poll(() => checker.summary.textContent()).toBe("Nothing to check yet");
  });
});
