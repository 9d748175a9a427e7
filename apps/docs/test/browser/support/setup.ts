import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser.ts";
import { startSite } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    browserEndpoint: string;
  }
}

/** One site and one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  project.provide("origin", site.origin);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await Promise.all([site.close(), browser.close()]);
  };
}
