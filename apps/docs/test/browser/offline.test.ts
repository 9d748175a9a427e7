import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { checkerPage } from "./support/checker-page.ts";
import { guideWithSlash } from "./support/guide.ts";
import { test, type VisitOptions } from "./support/test.ts";

/** The message about a part that cannot be loaded. */
const notLoaded = /^A part of this page could not be loaded/;

/** Waits until the service worker has filled its cache. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
}

/** The addresses in the caches. */
function cached(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found[request.url] = (await (await cache.match(request))?.text()) ?? "";
    }
    return found;
  });
}

test("the Check page works offline once it has been open, and no other page is kept", async ({ open }) => {
  const { page } = await open("/check/");
  expect(new URL(await kept(page)).pathname).toBe("/check/");
  await page.context().setOffline(true);
  await page.reload();
  const checker = checkerPage(page);
  await checker.enter(guideWithSlash);
  await expect.poll(() => checker.summary.textContent()).toBe("1 error");
  await checker.fixAll.click();
  await expect.poll(() => checker.summary.textContent()).toMatch(/^Valid/);
  await page.getByText("Convert to", { exact: true }).click();
  await page.getByRole("button", { name: "Compose file" }).click();
  await page.getByRole("heading", { name: "As Compose file" }).waitFor();
  await expect(page.goto("/prerequisites/")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

/** Texts that need the larger part of the engine, which is loaded on demand. */
const unusual = [
  {
    what: "YAML that cannot be read",
    text: 'jira:\n  url: "https://your-company.atlassian.net\n',
    rule: "yaml-syntax",
  },
  {
    what: "a paste from PowerShell",
    text: '$env:JIRA_URL = "http://your-company.atlassian.net"\n',
    rule: "site-url-scheme",
  },
];

test.for(unusual)(
  "$what is checked offline, even if nothing like it was checked before",
  async ({ text, rule }, { open }) => {
    const { page } = await open("/check/");
    await kept(page);
    const before = await cached(page);
    await page.context().setOffline(true);
    await page.reload();
    const checker = checkerPage(page);
    await checker.enter(text);
    await expect.poll(() => checker.problems.allTextContents()).toContainEqual(expect.stringContaining(rule));
    expect(await checker.notice.textContent()).toBe("");
    expect(await cached(page)).toEqual(before);
  },
);

test("an example of a rule opens offline", async ({ open }) => {
  const { page } = await open("/check/");
  await kept(page);
  await page.context().setOffline(true);
  await page.goto("/check/#example.token-alone.0");
  await page.reload();
  const checker = checkerPage(page);
  await expect.poll(() => checker.notice.textContent()).toBe("Opened the rule's example.");
});

/** Parts of pages that are loaded when somebody uses them. */
const onDemand = [
  { path: "/", part: "quick-check", turn: "textarea" },
  { path: "/troubleshooting/", part: "error-explainer", turn: "textarea" },
  { path: "/security/rotate/", part: "rotation-planner", turn: "input" },
  { path: "/configure/builder/", part: "config-builder", turn: "input:not([type=hidden])" },
  { path: "/doctor/", part: "doctor-demo", turn: "button" },
  { path: "/", part: "site-search", turn: "button" },
];

test.for(onDemand)("$part says so when it cannot be loaded", async ({ path, part, turn }, { open }) => {
  const { page } = await open(path, { expected: /ERR_INTERNET_DISCONNECTED/ });
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.locator(part).locator(turn).first().press("Enter");
  await page.locator(part).getByRole("status").getByText(notLoaded).waitFor();
});

/** Complaints of the browser and of Pagefind about a file that {@link withhold} keeps back. */
const withheld: VisitOptions = {
  expected: /^Failed to load|^Failed to fetch|Pagefind|^Service Worker registration blocked/,
  serviceWorkers: "block",
};

/** Blocks requests to matching addresses until the returned function is called. */
async function withhold(page: Page | BrowserContext, address: RegExp): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

test("the Check page says so when its editor cannot be loaded", async ({ open }) => {
  const { page } = await open("/404.html", withheld);
  await withhold(page, /_astro\/element\.[^/]*\.js$/);
  await page.goto("/check/");
  await expect.poll(() => checkerPage(page).notice.textContent()).toMatch(notLoaded);
  expect(await page.getByRole("status").allTextContents()).toContainEqual(expect.stringMatching(notLoaded));
});

test("the menu of forms says so when the conversion cannot be loaded", async ({ open }) => {
  const { page } = await open("/check/", withheld);
  const checker = checkerPage(page);
  await checker.enter(guideWithSlash);
  await withhold(page, /_astro\/conversion-view\.[^/]*\.js$/);
  await page.getByText("Convert to", { exact: true }).click();
  await page.getByRole("button", { name: "Compose file" }).click();
  await expect.poll(() => checker.notice.textContent()).toMatch(notLoaded);
});

test("the start page says so when a text needs the rest of the checker", async ({ open }) => {
  const { page } = await open("/", withheld);
  await withhold(page, /_astro\/check-thoroughly\.[^/]*\.js$/);
  await page.getByRole("textbox", { name: "Paste a configuration" }).fill('jira:\n  url: "broken\n');
  await expect.poll(() => page.locator("quick-check [role=status]").textContent()).toMatch(notLoaded);
});

test.for([
  { what: "Pagefind", address: /\/pagefind\/pagefind\.js/ },
  { what: "its index", address: /\/pagefind\/pagefind-entry\.json/ },
  { what: "a page that was found", address: /\/pagefind\/fragment\// },
])(
  "the search says so when $what cannot be loaded, and searches once it can",
  async ({ address }, { open }) => {
    const { page } = await open("/", withheld);
    const letThrough = await withhold(page.context(), address);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("trailing");
    await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(notLoaded);
    await letThrough();
    await dialog.getByRole("searchbox").fill("trailing slash");
    await dialog.getByRole("link", { name: "The site URL has no slash at the end" }).first().waitFor();
  },
);

test("online, the Check page comes from the network", async ({ open }) => {
  const { page } = await open("/check/");
  await kept(page);
  const answer = await page.reload();
  const inWorker = page.context().waitForEvent("request", (request) => request.serviceWorker() !== null);
  await page.reload();
  expect(new URL((await inWorker).url()).pathname).toBe("/check/");
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
});

test("neither what is typed nor any other answer gets into a cache", async ({ open }) => {
  const { page } = await open("/check/#v1.yaml.AAAA");
  await kept(page);
  const before = await cached(page);
  const checker = checkerPage(page);
  await checker.enter(`${guideWithSlash}# typed-here\n`);
  await expect.poll(() => checker.summary.textContent()).toBe("1 error");
  await page.evaluate(() => fetch("/rules.json?typed-here").then((answer) => answer.text()));
  await page.goto("/check/?typed-here#typed-here");
  await checker.summary.waitFor();
  const after = await cached(page);
  expect(after).toEqual(before);
  expect(Object.keys(after).length).toBeGreaterThan(5);
  expect(JSON.stringify(after)).not.toContain("typed-here");
  for (const address of Object.keys(after)) expect(new URL(address).search).toBe("");
});

test("what an older build cached is removed, and other caches are not", async ({ open }) => {
  const { page } = await open("/404.html");
  await page.evaluate(() => Promise.all([caches.open("check-old"), caches.open("another")]));
  await page.goto("/check/");
  await kept(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain("check-old");
  expect(await page.evaluate(() => caches.keys())).toContain("another");
});
