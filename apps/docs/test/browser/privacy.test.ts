import { expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

test("checking, fixing and opening examples ask the network for nothing and store nothing", async ({
  open,
}) => {
  const { page, requests } = await open("/check/");
  const checker = checkerPage(page);
  // The rest of the checker is loaded when somebody uses it.
  await checker.editor.focus();
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  const address = page.url();
  const stored = () =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  const storedBefore = await stored();

  await checker.enter(guideWithSlash);
  await page.keyboard.type("# more\n");
  await page.keyboard.press("F8");
  await checker.fixAll.click();
  await checker.format.selectOption(".env");
  await page.getByText("Examples", { exact: true }).click();
  await page.getByRole("button", { name: /^Names of another tool/ }).click();
  await page.locator(".cm-lintRange-error").first().hover();
  await page.locator(".cm-tooltip-lint").waitFor();
  await checker.button("Clear").click();
  await expect.poll(() => checker.announcement.textContent()).toBe("Nothing to check yet");

  expect(requests.slice(before)).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await stored()).toBe(storedBefore);
});

test("the policy keeps the page from connecting to anywhere else and from running text as code", async ({
  open,
}) => {
  const visit = await open("/check/");
  const { page } = visit;
  const fetched = await page.evaluate(() =>
    fetch("https://jira-config.example/").then(
      () => "connected",
      () => "refused",
    ),
  );
  expect(fetched).toBe("refused");
  await expect
    .poll(() => visit.complaints.join("\n"))
    .toContain("connect-src forbids https://jira-config.example/");
  const evaluated = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.head.append(script);
    return document.title;
  });
  expect(evaluated).not.toBe("ran");
  await expect.poll(() => visit.complaints.join("\n")).toContain("script-src-elem forbids inline");
  visit.complaints.length = 0;
});

test("a secret is neither in the messages nor announced to a screen reader", async ({ open }) => {
  const { page } = await open("/check/");
  const checker = checkerPage(page);
  const secret = `ATATT3x${"FfGF0".padEnd(40, "Zq7")}`;
  await checker.enter(
    `jira:\n  api_token: "${secret}" # ${secret}\n  url: "https://${secret}@your-company.atlassian.net"\n`,
  );
  await expect.poll(() => checker.problems.count()).toBeGreaterThan(0);
  await page.keyboard.press("F8");
  await page.locator(".cm-tooltip-lint").waitFor();
  const told = await page
    .locator(".report-pane, .cm-tooltip-lint, [data-part=live]")
    .evaluateAll((elements) => elements.map((element) => element.outerHTML).join("\n"));
  expect(told).toContain("Line 2, column");
  expect(told).not.toContain(secret.slice(0, 12));
  expect(told).not.toContain(secret.slice(-8));
});
