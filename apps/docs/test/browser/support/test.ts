import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";

/** A page and what happened on it since it was opened. */
export interface Visit {
  page: Page;
  /** Everything that the page asked the network for. */
  requests: string[];
  /** What went wrong, in the browser's words: errors, warnings and violated policies. Empty again in the end. */
  complaints: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Complaints that the test brings about, however late the browser utters them. */
  expected?: RegExp;
}

/** Opens a page of the site in a window of its own. */
export type Open = (path: string, options?: VisitOptions) => Promise<Visit>;

/** Tests that may open pages. One on which the browser complains fails. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern that no other fixture is wanted.
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject("browserEndpoint"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("open", async ({ browser }, { onCleanup }): Promise<Open> => {
    const visits: Visit[] = [];
    onCleanup(async () => {
      await Promise.all(visits.map(({ page }) => page.context().close()));
      expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
    });
    return async (path, { expected, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: inject("origin"), ...options });
      await context.addInitScript(reportViolations);
      const visit = watch(await context.newPage(), expected);
      visits.push(visit);
      await visit.page.goto(path);
      return visit;
    };
  });

/** Tells also of what breaks the site's policy and is caught, which Chromium's console keeps to itself. */
function reportViolations(): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    console.error(`${effectiveDirective} forbids ${blockedURI}`);
  });
}

function watch(page: Page, expected: RegExp | undefined): Visit {
  const visit: Visit = { page, requests: [], complaints: [] };
  const complain = (text: string) => {
    if (!expected?.test(text)) visit.complaints.push(text);
  };
  page.on("request", (request) => visit.requests.push(request.url()));
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complain(message.text());
  });
  return visit;
}
