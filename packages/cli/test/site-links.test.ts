import { afterEach, expect, test, vi } from "vitest";
import type { ReportedFile } from "../src/report/reported-file.ts";

const page = { columns: 80, paint: (_: unknown, text: string) => text };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What a person, a terminal and an editor are told, in a build for this site. */
async function said(site: string) {
  vi.stubEnv("SITE_ORIGIN", site);
  const { siteOrigin } = await import("../src/site-origin.ts");
  const { check } = await import("@jira-config/checker/on-demand");
  const { renderFindings } = await import("../src/report/pretty.ts");
  const { renderMarkdown } = await import("../src/terminal/markdown.ts");
  const { configurationText } = await import("../src/init/template.ts");
  const text = "jira:\n";
  const file: ReportedFile = { name: "a.yaml", text, report: await check(text, { origin: siteOrigin }) };
  return [
    await renderFindings([file], page),
    renderMarkdown("See [how](/create-a-token/) and [why](https://id.atlassian.com/).", page),
    configurationText({}, false),
  ];
}

const links = /= see: |\/create-a-token\/|\$schema=/;

test("a build for a site links to it", async () => {
  const site = "https://jira-config.your-company.com";
  for (const text of await said(site)) {
    expect(text).toMatch(links);
    expect(text).toContain(site);
  }
});

test("a build for no site links to none, except to other sites", async () => {
  const texts = await said("");
  for (const text of texts) expect(text).not.toMatch(links);
  expect(texts[1]).toBe("See how and why (https://id.atlassian.com/).\n");
});
