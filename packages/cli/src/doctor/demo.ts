import { nearest, shownName } from "@jira-config/checker";
import { type FakeJira, scenarios } from "@jira-config/jira-mock";
import { UsageError } from "../usage-error.ts";
import type { Patient } from "./patient.ts";

const usual = "healthy";

/**
 * A made-up Jira and the configuration that goes with it, all inside of this process.
 *
 * @throws UsageError when there is no such scenario
 */
export function createDemo(name: string = usual): Patient {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw unknownScenario(name);
  const fake = scenario.create();
  const { email, apiToken } = fake.credentials;
  return {
    title: `Demonstration: ${scenario.title}\n${scenario.description}`,
    sources: [{ name: "jira_config.yaml", text: yamlOf(fake), format: "yaml" }],
    variables: { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken },
    environment: {},
    // Here the example is the site.
    ignoredRules: ["example-value"],
    fetch: fake.fetch,
    issuer: async () => fake.cloud.conditions.tlsInspection,
  };
}

function unknownScenario(name: string): UsageError {
  const guess = nearest(
    name,
    scenarios.map((one) => one.name),
  );
  return new UsageError(
    shownName(name) ? `There is no scenario ${name}.` : "There is no such scenario.",
    guess ? `Did you mean ${guess}?` : "`jira-config doctor --list-scenarios` lists them.",
  );
}

/** The fake's configuration as a file; a demonstration need not wait for better times. */
function yamlOf({ credentials: { url, project, cloudId }, mappings }: FakeJira): string {
  const settings = {
    url,
    email: "${JIRA_EMAIL}",
    api_token: "${JIRA_API_TOKEN}",
    project,
    ...(cloudId && { cloud_id: cloudId }),
    retry_attempts: 0,
    ...mappings,
  };
  return `jira:\n${Object.entries(settings)
    .map(([key, value]) => setting(key, value))
    .join("")}`;
}

function setting(
  key: string,
  value: string | number | Readonly<Record<string, string>>,
  indent = "  ",
): string {
  if (typeof value !== "object") return `${indent}${key}: ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value).map(([name, mapped]) => setting(name, mapped, `${indent}  `));
  return `${indent}${key}:\n${entries.join("")}`;
}
