import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { checkerPage } from "./support/checker-page.ts";
import { guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

interface Part {
  element: string;
  path: string;
  /** Uses it as a visitor does, and returns what appears. */
  use(page: Page): Promise<Locator>;
}

const parts: readonly Part[] = [
  {
    element: "jira-config-checker",
    path: "/check/",
    async use(page) {
      const checker = checkerPage(page);
      await checker.enter(guideWithSlash);
      return checker.problems.filter({ hasText: /^Error.*Remove the slash/ });
    },
  },
  {
    element: "quick-check",
    path: "/",
    async use(page) {
      await page.getByRole("textbox", { name: "Paste a configuration" }).fill(guideWithSlash);
      return page.locator("quick-check li", { hasText: "Remove the slash" });
    },
  },
  {
    element: "config-builder",
    path: "/configure/builder/",
    async use(page) {
      const field = page.getByRole("textbox", { name: "Site URL" });
      await field.fill("https://your-company.atlassian.net/x");
      await field.blur();
      return page.locator("#builder-url-problem:not(:empty)");
    },
  },
  {
    element: "error-explainer",
    path: "/troubleshooting/",
    async use(page) {
      await page
        .getByRole("textbox", { name: "Paste your error" })
        .fill("HTTP 401 Client must be authenticated to access this resource.");
      return page.locator("error-explainer li").first();
    },
  },
  {
    element: "rotation-planner",
    path: "/security/rotate/",
    async use(page) {
      const row = page.getByRole("group", { name: "Token 1" });
      await row.getByLabel("Label", { exact: true }).fill("Release - Production - 2026-01");
      await row.getByLabel("Owner", { exact: true }).fill("Platform team");
      await row.getByLabel("Created", { exact: true }).fill("2026-01-02");
      await row.getByLabel("Expires", { exact: true }).fill("2026-12-31");
      return page.locator("rotation-planner li").first();
    },
  },
  {
    element: "doctor-demo",
    path: "/doctor/",
    async use(page) {
      await page.getByRole("button", { name: "Examine" }).click();
      return page.locator("doctor-demo [data-probes] > li[data-outcome=failed]");
    },
  },
  {
    element: "rule-filter",
    path: "/rules/",
    async use(page) {
      await page.getByRole("searchbox", { name: "Search the rules" }).fill("slash url");
      return page.locator("rule-filter li:visible", { hasText: "site-url-trailing-slash" });
    },
  },
];

/** The controls that do not stand out from the page; with forced colours, only a border can make them. */
function borderless(part: Locator): Promise<string[]> {
  return part.locator("button:visible, input:visible, select:visible, textarea:visible").evaluateAll((all) =>
    all
      .filter((control) => {
        const { borderBottomWidth, borderBottomStyle, textDecorationLine, appearance } =
          getComputedStyle(control);
        const hasBorder = borderBottomStyle !== "none" && Number.parseFloat(borderBottomWidth) > 0;
        const isItem = control.closest("li") !== null;
        return !hasBorder && !isItem && textDecorationLine !== "underline" && appearance === "none";
      })
      .map(({ outerHTML }) => outerHTML),
  );
}

/** The stops of the Tab key in a part that do not show the focus. */
async function unmarkedStops(page: Page, part: Locator): Promise<string[]> {
  await part
    .locator("a[href], button, input, select, summary, textarea, [tabindex='0'], [contenteditable=true]")
    .and(page.locator(":visible"))
    .first()
    .focus();
  const unmarked: string[] = [];
  let previous = "";
  for (let stop = 0; stop < 30; stop += 1) {
    const { html, isMarked } = await part.evaluate(focusIn);
    if (html === "") break;
    // The browser itself marks the focused part of a date field.
    if (!isMarked && html !== previous) unmarked.push(html);
    previous = html;
    // The editor keeps the Tab key for itself, until Escape.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  return unmarked;
}

/** The focused element in a part, if any, and whether it or its container has an outline. */
function focusIn(part: Element): { html: string; isMarked: boolean } {
  const isLine = (style: string, width: string) => style !== "none" && Number.parseFloat(width) > 0;
  const focused = document.activeElement;
  if (!focused || !part.contains(focused)) return { html: "", isMarked: false };
  let isMarked = false;
  for (let element: Element | null = focused; element && element !== part; element = element.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { content, borderTopStyle, borderTopWidth } = getComputedStyle(element, "::after");
    isMarked ||= isLine(outlineStyle, outlineWidth);
    isMarked ||=
      element.matches(".cm-editor") && content !== "none" && isLine(borderTopStyle, borderTopWidth);
  }
  return { html: focused.outerHTML, isMarked };
}

describe.for([
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
])("with forced colours and reduced motion, $width wide,", (viewport) => {
  test.for(parts)("$element works, and shows its controls and where the focus is", async (part, { open }) => {
    const { page } = await open(part.path, { viewport, forcedColors: "active", reducedMotion: "reduce" });
    const root = page.locator(part.element);
    const answer = await part.use(page);
    await answer.waitFor();
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await borderless(root)).toEqual([]);
    expect(await unmarkedStops(page, root)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
});

test("a page that is dark on the screen is printed in light, and is dark again afterwards", async ({
  open,
}) => {
  const { page } = await open("/prerequisites/", { colorScheme: "dark" });
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    addEventListener("beforeprint", () => {
      dataset.printed = dataset.theme;
    });
  });
  await page.pdf();
  const { printed, theme } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect({ printed, theme }).toEqual({ printed: "light", theme: "dark" });
});

test("what stays in view leaves a small window free for the text", async ({ open }) => {
  const { page } = await open("/faq/#is-it-safe-to-use-api-tokens", {
    viewport: { width: 320, height: 256 },
  });
  const heading = page.getByRole("heading", { name: "Is it safe to use API tokens?" });
  await heading.waitFor();
  const { y = 256 } = (await heading.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(64);
  const atTheTop = await page.evaluate(() => document.elementFromPoint(300, 1)?.closest("header, nav"));
  expect(atTheTop).toBeNull();
});

test("each tab is printed under its label", async ({ open }) => {
  const { page } = await open("/configure/environment/");
  const panels = page.locator("starlight-tabs").first().locator("[role=tabpanel]");
  const tabs = await page.locator("starlight-tabs").first().getByRole("tab").allTextContents();
  await page.emulateMedia({ media: "print" });
  await panels.last().waitFor();
  const printed = await panels
    .and(page.locator(":visible"))
    .evaluateAll((all) => all.map((panel) => getComputedStyle(panel, "::before").content));
  expect(printed).toEqual(["bash", "zsh", "PowerShell", "cmd"].map((label) => `"${label}"`));
  expect(tabs.map((tab) => `"${tab.trim()}"`)).toEqual(printed);
});

test("buttons are not printed", async ({ open }) => {
  const { page } = await open("/");
  await page.getByRole("link", { name: "Start the guide" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("link", { name: "Start the guide" }).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Copy page" }).waitFor({ state: "hidden" });
  await page.goto("/security/rotate/");
  await page.getByRole("textbox", { name: "Label" }).waitFor();
  await page.getByRole("button", { name: "Save jira_tokens.yaml" }).waitFor({ state: "hidden" });
  await page.goto("/check/");
  await page.getByRole("textbox", { name: "Configuration to check" }).waitFor();
  await page.getByRole("button", { name: "Open file" }).waitFor({ state: "hidden" });
});
