import { probeIds } from "@jira-config/jira/doctor";
import { playScenario, scenarioNamed } from "@jira-config/jira-mock";
import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { test } from "./support/test.ts";

describe.for([
  {
    scenario: "healthy",
    outcome: "passed",
    probe: "Identity",
    says: "You are signed in as Your Name.",
    found: [],
  },
  {
    scenario: "expired-token",
    outcome: "failed",
    probe: "Identity",
    says: "Jira does not let this account in.",
    found: ["token-rejected"],
  },
  {
    scenario: "tls-inspection",
    outcome: "failed",
    probe: "Network, proxy and certificate",
    says: "Your Company Web Inspection",
    found: ["certificate-not-trusted"],
  },
  {
    scenario: "missing-status",
    outcome: "failed",
    probe: "Statuses",
    says: "",
    found: ["status-unknown"],
  },
])("the scenario $scenario", ({ scenario, outcome, probe, says, found }) => {
  test("is examined in the page, by the real doctor", async ({ open }) => {
    const { page } = await open("/doctor/");
    await page.getByRole("combobox", { name: "What is wrong" }).selectOption(scenarioNamed(scenario).title);
    await page.getByRole("button", { name: "Examine" }).click();
    const item = page.locator("[data-probes] > li", { has: page.getByText(probe, { exact: true }) });
    await item.waitFor();
    expect(await item.getAttribute("data-outcome")).toBe(outcome);
    expect(await item.textContent()).toContain(says);
    const links = await page
      .locator(".demo-finding a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect([...new Set(links)]).toEqual(found.map((cause) => `/causes/${cause}/`));
  });
});

describe("the doctor in the page", () => {
  test("quotes the line that a finding is about", async ({ open }) => {
    const { page } = await open("/doctor/");
    const { title } = scenarioNamed("missing-status");
    await page.getByRole("combobox", { name: "What is wrong" }).selectOption(title);
    await page.getByRole("button", { name: "Examine" }).click();
    await page.getByText('Line 22, todo: "To Do": Use the name of a status').waitFor();
  });

  test("says once what it could not examine because of a failure", async ({ open }) => {
    const { page } = await open("/doctor/");
    await page.getByRole("button", { name: "Examine" }).click();
    const skipped = page.locator("[data-probes] > li[data-outcome=skipped]");
    await skipped.first().waitFor();
    expect(await skipped.allTextContents()).toEqual([
      expect.stringMatching(/^skipped Space \(project\); .*; Create screensSkipped, because/),
    ]);
  });

  test("is loaded when it is started, asks the network for nothing else, and shows no token", async ({
    open,
  }) => {
    const { page, requests } = await open("/doctor/");
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    const origin = new URL(page.url()).origin;
    await page.getByRole("button", { name: "Examine" }).click();
    await page.locator("[data-probes] > li").first().waitFor();
    expect(requests.slice(before).length).toBeGreaterThan(0);
    for (const request of requests.slice(before))
      expect(request).toMatch(new RegExp(`^${origin}/_astro/[^?]+$`));
    const html = await page.locator("doctor-demo").innerHTML();
    expect(html).toContain("your-company.atlassian.net/rest/api/3/myself");
    expect(html).not.toContain(playScenario("healthy").credentials.apiToken);
    expect(html).not.toMatch(/ATATT3/);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });

  test.for([
    { theme: "light", width: 1280 },
    { theme: "dark", width: 320 },
  ] as const)(
    "works with the keyboard, tells its outcome, and is accessible: $theme, $width wide",
    async ({ theme, width }, { open }) => {
      const { page } = await open("/doctor/", { viewport: { width, height: 900 }, colorScheme: theme });
      // The keyboard reaches wide code blocks once the browser is idle; pressing keys may delay that.
      await expect.poll(() => page.locator("pre[tabindex='0']").count()).toBeGreaterThan(0);
      await page.getByRole("combobox", { name: "What is wrong" }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const status = page.locator("doctor-demo [role=status]");
      await expect
        .poll(() => status.textContent())
        .toMatch(new RegExp(`[.] The doctor made ${probeIds.length} checks: .*1 failed`));
      for (const summary of await page.locator("doctor-demo summary").all()) await summary.press("Enter");
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );
});
