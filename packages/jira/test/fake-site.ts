import type { FakeJira } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { onTestFinished } from "vitest";
import type { ConfigSource, Variables } from "../src/index.ts";

/** A fake that is served over real HTTP, and the configuration that goes with it. */
export interface FakeSite {
  fake: FakeJira;
  origin: string;
  sources: ConfigSource[];
  variables: Variables;
}

/** Serves a fake until the test is over. */
export async function fakeSite(fake: FakeJira, https = false): Promise<FakeSite> {
  const { origin, close } = await serve(fake, { https });
  onTestFinished(close);
  const text = yamlOf(fake, origin);
  const { email, apiToken } = fake.credentials;
  return {
    fake,
    origin,
    sources: [{ name: "jira_config.yaml", text, format: "yaml" }],
    variables: { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken },
  };
}

/** The fake's configuration as a file; it does not wait for better times. */
export function yamlOf({ credentials: { project, cloudId }, mappings }: FakeJira, url: string): string {
  const settings = [
    `url: "${url}"`,
    'email: "${JIRA_EMAIL}"',
    'api_token: "${JIRA_API_TOKEN}"',
    `project: "${project}"`,
    "retry_attempts: 0",
    ...(cloudId === undefined ? [] : [`cloud_id: "${cloudId}"`]),
    ...Object.entries(mappings).flatMap(([section, mapping]) => [
      `${section}:`,
      ...Object.entries(mapping).map(([key, name]) => `  ${key}: "${name}"`),
    ]),
  ];
  return ["jira:", ...settings.map((line) => `  ${line}`), ""].join("\n");
}
