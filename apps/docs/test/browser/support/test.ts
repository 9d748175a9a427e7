import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";

/** A page and what happened on it since it was opened. */
export interface Visit {
  page: Page;
  /** The requests of the page. */
  requests: string[];
  /** Errors, warnings and violated policies, in the browser's words. Must be empty at the end. */
  complaints: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Complaints that the test causes, whenever the browser reports them. */
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

/** Also reports violations of the site's policy that are caught, which Chromium does not log. */
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
