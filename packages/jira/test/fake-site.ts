import { configurationText, type FakeJira } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { onTestFinished } from "vitest";
import type { ConfigSource, Variables } from "../src/index.ts";

/** A fake that is served over real HTTP, and the configuration that goes with it. */
export interface FakeSite {
  fake: FakeJira;
  origin: string;
  sources: ConfigSource[];
  variables: Variables;
  close: () => Promise<void>;
}

/** Serves a fake until the test is over. */
export async function fakeSite(fake: FakeJira, https = false): Promise<FakeSite> {
  const { origin, close } = await serve(fake, { https });
  onTestFinished(close);
  const text = configurationText(fake, origin);
  const { email, apiToken } = fake.credentials;
  return {
    fake,
    origin,
    sources: [{ name: "jira_config.yaml", text, format: "yaml" }],
    variables: { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken },
    close,
  };
}
