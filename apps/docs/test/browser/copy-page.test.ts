import { expect } from "vitest";
import { builtFile } from "../built-site.ts";
import { test } from "./support/test.ts";

test("a page is copied as its Markdown is served", async ({ open }) => {
  const { page } = await open("/recipes/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy page" }).click();
  await page.getByText("Copied to the clipboard.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(builtFile("recipes/index.md"));
});

test("a page that cannot be fetched is not blamed on the browser", async ({ open }) => {
  const { page } = await open("/security/rotate/", { expected: /ERR_INTERNET_DISCONNECTED/ });
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Copy page" }).click();
  await page.getByText("The page could not be fetched.").waitFor();
});
