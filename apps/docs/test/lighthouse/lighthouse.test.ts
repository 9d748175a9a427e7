import type { BrowserServer } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser/support/browser.ts";
import { freePort } from "../browser/support/free-port.ts";
import { type Site, startSite } from "../browser/support/site.ts";
import { type Category, grade } from "./scores.ts";

/** The categories that do not depend on time. The benchmark has the performance, which a busy machine lowers. */
const categories: readonly Category[] = ["accessibility", "best-practices", "seo"];

let site: Site;
let browser: BrowserServer;
let port: number;

beforeAll(async () => {
  port = await freePort();
  [site, browser] = await Promise.all([startSite(), startBrowser(port)]);
});
afterAll(() => Promise.all([site.close(), browser.close()]));

test.each(["/", "/prerequisites/", "/check/"])(
  "Lighthouse gives %s full marks",
  { timeout: 180_000 },
  async (path) => {
    expect(await grade(site.origin + path, port, categories)).toEqual({
      scores: { accessibility: 100, "best-practices": 100, seo: 100 },
      shortcomings: [],
    });
  },
);
