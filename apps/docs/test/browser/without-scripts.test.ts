import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

/** How elements look, in a page that need not run scripts of its own. */
function looksOf(elements: Locator): Promise<Record<string, string>[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { color, backgroundColor, borderColor, colorScheme } = getComputedStyle(element);
      return { element: element.tagName, color, backgroundColor, borderColor, colorScheme };
    }),
  );
}

describe.for(["light", "dark"] as const)("without scripts, where the system is %s", (colorScheme) => {
  test.for([
    { path: "/create-a-token/", part: ".starlight-aside, .expressive-code pre, .ec-line span" },
    { path: "/security/rotate/", part: "input[type=date]" },
  ])("$path looks as it does with them", async ({ path, part }, { open }) => {
    const looks = async (javaScriptEnabled: boolean) => {
      const { page } = await open(path, { colorScheme, javaScriptEnabled });
      return looksOf(page.locator(`html, body, header, h1, ${part}`));
    };
    const plain = await looks(false);
    expect(plain.length).toBeGreaterThan(4);
    expect(plain[0]).toMatchObject({ colorScheme });
    expect(plain).toEqual(await looks(true));
  });
});

test("without scripts, nothing is shown that needs them", async ({ open }) => {
  const { page } = await open("/configure/environment/", { javaScriptEnabled: false });
  expect(await page.locator("button:visible, select:visible").evaluateAll((all) => all.length)).toBe(0);
});

test("without scripts, what is on each tab can be read", async ({ open }) => {
  const { page } = await open("/configure/environment/", { javaScriptEnabled: false });
  const panels = page.locator("starlight-tabs [role=tabpanel]");
  const shown = panels.and(page.locator(":visible"));
  expect(await panels.count()).toBeGreaterThan(4);
  expect(await shown.count()).toBe(await panels.count());
});

test("without scripts, the Check page says how to check from a terminal", async ({ open }) => {
  const { page } = await open("/check/", { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const advice = page.locator("noscript code");
  expect(await advice.isVisible()).toBe(true);
  expect(await advice.textContent()).toMatch(/^curl --data-binary "@jira_config\.yaml" "https:/);
  const { width = 0 } = (await page.locator("noscript pre").boundingBox()) ?? {};
  expect((await advice.boundingBox())?.width).toBeLessThan(width);
  expect(await page.getByRole("button", { name: "Open file" }).isVisible()).toBe(false);
});
