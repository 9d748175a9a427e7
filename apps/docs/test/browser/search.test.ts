import { describe, expect } from "vitest";
import { test } from "./support/test.ts";

/** The most common problems, in the words of somebody who does not know ours, and the page that helps. */
const mistakes = [
  ["password instead of token", "/causes/token-rejected/"],
  ["scoped token 401", "/causes/scoped-token-at-site/"],
  ["bearer token", "/causes/bearer-at-site/"],
  ["personal access token PAT", "/reference/glossary/"],
  ["expired token", "/rules/token-expired/"],
  ["trailing slash", "/rules/site-url-trailing-slash/"],
  ["https missing", "/causes/url-form/"],
  ["/jira suffix", "/causes/wrong-path/"],
  ["pasted ticket link", "/causes/wrong-path/"],
  ["http redirect", "/causes/redirected/"],
  ["custom domain", "/causes/redirected/"],
  ["${JIRA_API_TOKEN} not expanded", "/configure/yaml/"],
  ["docker quotes", "/configure/dotenv/"],
  ["newline", "/causes/header-character/"],
  ["curly quotes", "/causes/header-character/"],
  ["lower case project key", "/rules/project-key-form/"],
  ["reserved word", "/causes/jql-reserved-word/"],
  ["issue does not exist", "/causes/work-item-not-found/"],
  ["customfield_10016", "/rules/common-field-id/"],
  ["not on the screen", "/causes/custom-field-unknown/"],
  ["epic link", "/causes/epic-link-deprecated/"],
  ["translated names", "/causes/names-translated/"],
  ["transition name", "/causes/status-unknown/"],
  ["corporate proxy", "/causes/certificate-not-trusted/"],
  ["captcha", "/causes/captcha-required/"],
  ["410", "/causes/search-removed/"],
  ["429", "/causes/rate-limited/"],
  ["norway", "/configure/python/"],
  ["load_dotenv", "/configure/python/"],
  ["24 characters", "/original-guide/"],
  ["contact support", "/resources/"],
  ["delete token", "/manage-tokens/"],
  ["generate token", "/create-a-token/"],
  ["regenerate token", "/faq/"],
  ["stolen token", "/security/incident/"],
] as const;

/** What people want to do, in their own words, and the page that says how. */
const tasks = [
  ["get token", "/create-a-token/"],
  ["new token", "/create-a-token/"],
  ["how do I get a jira api token", "/create-a-token/"],
  ["api key", "/create-a-token/"],
  ["permissions", "/prerequisites/"],
  ["example config", "/configure/yaml/"],
  ["docker", "/configure/environment/"],
  ["check my file", "/check/"],
  ["change token", "/security/rotate/"],
  ["renew token", "/security/rotate/"],
  ["remove token", "/manage-tokens/"],
  ["token not working", "/troubleshooting/"],
  ["connect jira", "/"],
  ["python jira login", "/configure/python/"],
  ["e-mail", "/prerequisites/"],
  ["install", "/command-line/"],
  ["many repositories", "/command-line/"],
  ["ci", "/recipes/"],
  ["powershell", "/configure/environment/"],
  ["token in git history", "/security/incident/"],
  ["self-hosted", "/run-your-own/"],
  ["host it ourselves", "/run-your-own/"],
  ["client", "/configure/typescript/"],
  ["secrets manager", "/security/store/"],
  ["custom field id", "/reference/fields/"],
  ["timeout", "/reference/fields/"],
  ["JIRA_TIMEOUT", "/reference/fields/"],
  ["does a jira api token expire", "/faq/"],
  ["search returns empty", "/faq/"],
  ["python example", "/configure/python/"],
] as const;

describe("the search", () => {
  test("finds a rule by keyboard alone", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("trailing slash");
    const results = dialog.getByRole("list").getByRole("link");
    const rule = results.filter({ hasText: "The site URL has no slash at the end" });
    await rule.first().waitFor();
    await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/ pages?\b/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => results.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await rule.first().press("Enter");
    await page.getByRole("heading", { level: 1, name: "The site URL has no slash at the end" }).waitFor();
  });

  test("opens with Caps Lock too, and leaves other shortcuts to the browser", async ({ open }) => {
    const { page } = await open("/");
    const dialog = page.getByRole("dialog", { name: "Search" });
    const press = (key: string, shiftKey: boolean) =>
      page.evaluate((init) => document.dispatchEvent(new KeyboardEvent("keydown", init)), {
        key,
        shiftKey,
        ctrlKey: true,
      });
    await press("K", true);
    expect(await dialog.isVisible()).toBe(false);
    await press("K", false);
    await dialog.waitFor();
  });

  test("finds what an error message means", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("Client must be authenticated");
    await dialog.getByRole("link", { name: "Jira rejects the email and the token" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Jira rejects the email and the token" }).waitFor();
  });

  test("finds common mistakes by the words that people use", { timeout: 60_000 }, async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    for (const [words, address] of mistakes) {
      await dialog.getByRole("searchbox").fill(words);
      await dialog.locator(`li > a[href="${address}"]`).first().waitFor();
    }
  });

  test("puts the page that says how to do something near the top", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    for (const [words, address] of tasks) {
      await dialog.getByRole("searchbox").fill(words);
      await dialog.locator(`li:nth-child(-n + 2) > a[href="${address}"]`).waitFor();
    }
  });

  test("leads to the section that answers a question, and lists no section that every rule has", async ({
    open,
  }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("where do I find my cloud id");
    const found = dialog.locator("li").filter({ hasText: "Create a Jira API token" }).locator(".section");
    await expect.poll(() => found.first().textContent()).toBe("Find the cloud ID");
    const rule = dialog.locator("li").filter({ hasText: "The site URL is that of a Jira Cloud site" });
    await rule.waitFor();
    expect(await rule.getByRole("link").count()).toBe(1);
  });

  test("shows the whole of what it found in a narrow window", async ({ open }) => {
    const { page } = await open("/", { viewport: { width: 320, height: 640 } });
    await page.getByRole("button", { name: "Search" }).click();
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("401");
    await dialog.getByRole("link", { name: "Jira rejects the email and the token" }).first().waitFor();
    const cut = await dialog
      .getByRole("link")
      .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length);
    expect(cut).toBe(0);
  });

  test("says so when there is nothing", async ({ open }) => {
    const { page } = await open("/api/");
    await page.getByRole("button", { name: "Search" }).click();
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("ωωωω");
    await dialog.getByText("Nothing found.").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  test("shows the results of the last query, however late earlier ones arrive", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    const list = dialog.getByRole("list");
    const field = dialog.getByRole("searchbox");
    let [held, isSlow, letThrough] = [0, true, () => {}];
    const quick = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.context().route(/\/pagefind\/fragment\//, async (route) => {
      if (isSlow) {
        held += 1;
        await quick;
      }
      await route.continue();
    });
    await field.fill("norway");
    await expect.poll(() => held).toBeGreaterThan(0);
    isSlow = false;
    await field.fill("captcha");
    await list.getByRole("link", { name: "Jira wants a CAPTCHA" }).first().waitFor();
    await list.evaluate((element) => {
      const note = () => element.setAttribute("data-shown", `${element.dataset.shown}${element.textContent}`);
      new MutationObserver(note).observe(element, { childList: true });
    });
    letThrough();
    await field.fill("trailing slash");
    await list.getByRole("link", { name: "The site URL has no slash at the end" }).first().waitFor();
    expect(await list.getAttribute("data-shown")).not.toContain("Norway");
  });

  test("stays open when a selection with the mouse ends beside it, and closes on a click there", async ({
    open,
  }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    const field = dialog.getByRole("searchbox");
    await field.fill("401");
    await field.hover();
    await page.mouse.down();
    await page.mouse.move(5, 50);
    await page.mouse.up();
    expect(await dialog.isVisible()).toBe(true);
    await page.mouse.click(5, 50);
    await dialog.waitFor({ state: "hidden" });
  });

  test("leaves the arrow keys to an input method that is composing a word", async ({ open }) => {
    const { page } = await open("/");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("token");
    await dialog.getByRole("link").first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "ArrowDown", code: "ArrowDown" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });

  test("leaves Ctrl+K to the editor on a Mac, where it deletes the rest of a line", async ({ open }) => {
    const { page } = await open("/404.html", {
      userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0",
      expected: /404/,
    });
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "platform", { get: () => "MacIntel" }),
    );
    await page.goto("/check/");
    const editor = page.getByRole("textbox", { name: "Configuration to check" });
    await editor.focus();
    await page.keyboard.insertText("jira: rest");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    expect(await editor.textContent()).toBe("jira: res");
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press("Meta+k");
    await dialog.waitFor();
  });

  test("fetches its index when it is opened, and not before", async ({ open }) => {
    const { page, requests } = await open("/");
    await page.waitForLoadState("networkidle");
    const ofSearch = () => requests.filter((url) => /\/pagefind\//.test(new URL(url).pathname));
    expect(ofSearch()).toEqual([]);
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => ofSearch().length).toBeGreaterThan(0);
  });
});

test("a line of code names the origin that the page came from", async ({ open }) => {
  const { page } = await open("/api/");
  const { origin } = new URL(page.url());
  await page.getByText(`curl --data-binary "@jira_config.yaml" ${origin}/v1/validate`).first().waitFor();
  const copied = await page.locator("code-with-origin [data-code]").first().getAttribute("data-code");
  expect(copied).toBe(`curl --data-binary "@jira_config.yaml" ${origin}/v1/validate`);
});
