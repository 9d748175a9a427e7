import { defaultSiteOrigin } from "@jira-config/schema";
import { afterEach, expect, test, vi } from "vitest";
import { formatSource } from "../scripts/format-source.ts";
import { settingsSchema } from "../scripts/settings-schema.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["https://jira-config.your-company.com", "https://jira-config.your-company.com"],
  ["", defaultSiteOrigin],
])("links of a build for the site %j lead to %s by default", (site, origin) => {
  vi.stubEnv("SITE_ORIGIN", site);
  expect(formatSource(settingsSchema())).toContain(`siteOrigin = "${origin}";`);
});
