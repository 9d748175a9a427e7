import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { test } from "./support/test.ts";

const path = "/security/rotate/";
const today = "2026-11-25";
const program = join(
  dirname(fileURLToPath(import.meta.resolve("@jira-config/cli/package.json"))),
  "dist/jira-config.cjs",
);
const label = 'Release "blue"; pipeline, Wien 日本語 - Production - 2026-11';

/** Sets the current day of the page. */
async function setToday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
}

async function fill(page: Page, number: number, values: Record<string, string>): Promise<void> {
  const row = page.getByRole("group", { name: `Token ${number}` });
  for (const [name, value] of Object.entries(values)) await row.getByLabel(name, { exact: true }).fill(value);
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

const release = {
  Label: label,
  Owner: "Platform team",
  Created: "2026-11-02",
  Expires: "2027-11-02",
};
const sync = {
  Label: "Defect sync - Staging - 2026-10",
  Environment: "staging",
  Owner: "Quality team",
  Created: "2026-10-05",
  Expires: "2026-12-01",
};

describe.for([
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
])("the planner, $width wide,", (viewport) => {
  test("says what is due, and saves what the command line prints", async ({ open }) => {
    const { page } = await open(path, { viewport, acceptDownloads: true });
    await setToday(page);
    await fill(page, 1, release);
    const items = page.locator("rotation-planner li");
    await expect
      .poll(() => items.allTextContents())
      .toEqual([expect.stringContaining("2027-01-31, in 67 days")]);
    await page.getByRole("button", { name: "Add a token" }).click();
    await fill(page, 2, sync);
    await expect.poll(() => items.count()).toBe(2);
    expect(await items.first().textContent()).toContain("2026-12-01, in 6 days");
    const summary = page.locator("rotation-planner [data-summary]");
    await expect.poll(() => summary.textContent()).toBe(`Replace ${sync.Label} by 2026-12-01, in 6 days.`);
    await page.getByLabel("production", { exact: true }).fill("60");
    await expect.poll(() => items.last().textContent()).toContain("2027-01-01, in 37 days");

    const calendar = await saved(page, "Save for my calendar (.ics)");
    const inventory = await saved(page, "Save jira_tokens.yaml");
    expect([calendar.name, inventory.name]).toEqual(["tokens.ics", "jira_tokens.yaml"]);
    const folder = mkdtempSync(join(tmpdir(), "planner-"));
    try {
      writeFileSync(join(folder, inventory.name), inventory.text);
      const args = [program, "tokens", "--today", today, "--ics", "cli.ics", "--json"];
      const answer = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
      expect(answer.tokens.map(({ label, due }: { label: string; due: string }) => [label, due])).toEqual([
        [sync.Label, "2026-12-01"],
        [label, "2027-01-01"],
      ]);
      expect(calendar.text).toBe(readFileSync(join(folder, "cli.ics"), "utf8"));
    } finally {
      rmSync(folder, { recursive: true });
    }

    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe("the planner", () => {
  test("answers a button that is pressed before the planner is there", async ({ open }) => {
    const { page } = await open(path);
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/_astro\/plan\b.*\.js$/, async (route) => {
      await arrival;
      await route.continue();
    });
    await page.getByRole("button", { name: "Add a token" }).click();
    expect(await page.locator("[data-token]").count()).toBe(1);
    arrive();
    await page.getByRole("group", { name: "Token 2" }).waitFor();
    expect(await page.locator("[data-token]").count()).toBe(2);
  });

  test("says that it writes no calendar on a page that came without TLS", async ({ open }) => {
    const { page } = await open(path, { expected: /Cross-Origin-Opener-Policy/ });
    const { origin } = new URL(page.url());
    const unprotected = "http://jira-config.your-company.com";
    await page.route(`${unprotected}/**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(unprotected, origin) });
      await route.fulfill({ response });
    });
    await page.goto(unprotected + path);
    await setToday(page);
    await fill(page, 1, release);
    await page.getByRole("button", { name: "Save for my calendar (.ics)" }).click();
    await expect
      .poll(() => page.locator("rotation-planner [data-notice]").textContent())
      .toBe(
        "The browser allows this only on a page that was loaded over https. Save jira_tokens.yaml instead.",
      );
  });

  test("counts the days again when it is left open overnight", async ({ open }) => {
    const { page } = await open(path);
    await page.clock.install({ time: new Date(`${today}T23:59:30`) });
    await fill(page, 1, release);
    const item = page.locator("rotation-planner li");
    await expect.poll(() => item.textContent()).toContain("in 67 days");
    await page.clock.runFor("02:00");
    await expect.poll(() => item.textContent()).toContain("in 66 days");
  });

  test("says which fields are still empty", async ({ open }) => {
    const { page } = await open(path);
    await setToday(page);
    const { Owner, ...others } = release;
    await fill(page, 1, others);
    const summary = page.locator("rotation-planner [data-summary]");
    await expect.poll(() => summary.textContent()).toBe("Token 1 is not planned yet: fill in Owner.");
    await fill(page, 1, { Owner });
    await expect.poll(() => summary.textContent()).toMatch(/^Replace .+, in 67 days\.$/);
  });

  test("says at the field what is wrong, and writes no secret into a file", async ({ open }) => {
    const { page } = await open(path);
    await setToday(page);
    const secret = `ATATT3${"xFfGF0".padEnd(40, "Zq7")}`;
    await fill(page, 1, { ...release, Label: secret });
    const field = page.getByLabel("Label", { exact: true });
    await field.blur();
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    const problem = page.locator("#planner-1-label-problem");
    expect(await problem.textContent()).toContain("Remove this secret from the inventory");
    await expect.poll(() => page.locator("rotation-planner li").count()).toBe(0);
    await page.getByRole("button", { name: "Save jira_tokens.yaml" }).click();
    const notice = page.locator("rotation-planner [data-notice]");
    await expect.poll(() => notice.textContent()).toBe("No token is complete yet.");

    await fill(page, 1, { Label: "Token 1" });
    await expect.poll(() => problem.textContent()).toContain("{Purpose} - {Environment} - {Date}");
    await expect.poll(() => page.locator("rotation-planner li").count()).toBe(1);
    await fill(page, 1, { Label: label, Expires: "2028-11-02" });
    await page.getByLabel("Expires", { exact: true }).blur();
    await expect.poll(() => problem.textContent()).toBe("");
    await expect.poll(() => page.locator("#planner-1-expires-problem").textContent()).toContain("365 days");
  });

  test("does not call an entry wrong while it is being typed", async ({ open }) => {
    const { page } = await open(path);
    const field = page.getByLabel("Label", { exact: true });
    await field.pressSequentially("Release");
    await expect.poll(() => page.locator("rotation-planner [data-summary]").textContent()).not.toBe("");
    const problem = page.locator("#planner-1-label-problem");
    expect(await problem.textContent()).toBe("");
    await page.keyboard.press("Tab");
    await expect.poll(() => problem.textContent()).toContain("{Purpose} - {Environment} - {Date}");
  });

  test("takes the click that leaves a field with something wrong in it", async ({ open }) => {
    const { page } = await open(path);
    await page.getByLabel("Label", { exact: true }).pressSequentially("Release");
    await expect.poll(() => page.locator("rotation-planner [data-summary]").textContent()).not.toBe("");
    await page.getByRole("button", { name: "Add a token" }).click();
    await page.getByRole("group", { name: "Token 2" }).waitFor();
    await expect
      .poll(() => page.locator("#planner-1-label-problem").textContent())
      .toContain("{Purpose} - {Environment} - {Date}");
  });

  test("has its live regions before there is anything to announce", async ({ open }) => {
    const { page } = await open(path);
    const places = page.locator("rotation-planner :is([role=status], [aria-live])");
    const displays = await places.evaluateAll((all) => all.map((place) => getComputedStyle(place).display));
    expect(displays.length).toBeGreaterThan(6);
    expect(displays).not.toContain("none");
  });

  test("works by keyboard alone", async ({ open }) => {
    const { page } = await open(path);
    await page.getByLabel("Label", { exact: true }).focus();
    await page.keyboard.type("Sync - Production - 2026-11");
    const add = page.getByRole("button", { name: "Add a token" });
    // The rows are connected once the planner has written its first plan.
    await expect.poll(() => page.locator("rotation-planner [data-summary]").textContent()).not.toBe("");
    await add.focus();
    await page.keyboard.press("Enter");
    const second = page.getByRole("group", { name: "Token 2" });
    const isFocused = () =>
      second.getByLabel("Label", { exact: true }).evaluate((input) => input.matches(":focus"));
    await expect.poll(isFocused).toBe(true);
    expect(await second.getByLabel("Label", { exact: true }).inputValue()).toBe("");
    await page.getByRole("button", { name: "Remove token 1" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => second.count()).toBe(0);
    expect(await page.getByLabel("Label", { exact: true }).evaluate((input) => input.matches(":focus"))).toBe(
      true,
    );
    await expect.poll(() => page.locator("rotation-planner [data-notice]").textContent()).toBe("Removed.");
  });

  test("is loaded when somebody uses it, and sends nothing", async ({ open }) => {
    const { page, requests } = await open(path);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await page.getByLabel("Label", { exact: true }).focus();
    await expect.poll(() => page.locator("rotation-planner [data-summary]").textContent()).not.toBe("");
    const loaded = requests.length;
    expect(loaded).toBeGreaterThan(before);
    await fill(page, 1, release);
    await expect.poll(() => page.locator("rotation-planner li").count()).toBe(1);
    expect(requests.slice(loaded)).toEqual([]);
  });

  test("shows a text and a table without JavaScript", async ({ open }) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    await expect.poll(() => page.locator("rotation-planner").isVisible()).toBe(false);
    expect(
      await page.locator("noscript p", { hasText: "add the number of days in the table" }).isVisible(),
    ).toBe(true);
  });
});
