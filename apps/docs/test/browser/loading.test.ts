import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { test, type Visit } from "./support/test.ts";

/** Most JavaScript that the Check page may load at once, compressed, in bytes: CodeMirror is two thirds of it. */
const budget = 165_000;

async function scripts({ page, requests }: Visit): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const urls = new Set(requests.filter((url) => new URL(url).pathname.endsWith(".js")));
  return Promise.all([...urls].map(async (url) => (await page.request.get(url)).text()));
}

test("a page of the guide loads nothing of the checker", async ({ open }) => {
  const code = await scripts(await open("/prerequisites/"));
  expect(code.join("\n")).not.toContain("cm-content");
});

test("the Check page loads what an ordinary file needs at once, within its budget", async ({ open }) => {
  const code = await scripts(await open("/check/"));
  expect(code.join("\n")).toContain("cm-content");
  const size = code.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(size).toBeLessThan(budget);
});

test("without JavaScript, the Check page says how to check from a terminal", async ({ open }) => {
  const { page } = await open("/check/", { javaScriptEnabled: false });
  const advice = page.locator("noscript code");
  expect(await advice.isVisible()).toBe(true);
  expect(await advice.textContent()).toMatch(/^curl --data-binary @jira_config\.yaml "https:/);
  expect(await page.getByRole("button", { name: "Open file" }).isVisible()).toBe(false);
});
