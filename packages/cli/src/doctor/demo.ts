import { alternatives, shownName } from "@jira-config/checker";
import { configurationText, scenarios } from "@jira-config/jira-mock";
import { similar } from "../similar.ts";
import { UsageError } from "../usage-error.ts";
import type { Subject } from "./subject.ts";

const usual = "healthy";

/**
 * A fake Jira and the configuration that goes with it, all inside this process.
 *
 * @throws UsageError when there is no such scenario
 */
export function createDemo(name: string = usual): Subject {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw unknownScenario(name);
  const fake = scenario.create();
  const { email, apiToken } = fake.credentials;
  return {
    title: `Demonstration: ${scenario.title}\n${scenario.description}`,
    sources: [{ name: "jira_config.yaml", text: configurationText(fake), format: "yaml" }],
    variables: { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken },
    environment: {},
    files: [],
    fetch: fake.fetch,
    issuer: async () => fake.cloud.conditions.tlsInspection,
  };
}

function unknownScenario(name: string): UsageError {
  const guesses = similar(
    name,
    scenarios.map((one) => ({ id: one.name, title: one.title })),
  );
  return new UsageError(
    shownName(name) ? `There is no scenario ${name}.` : "There is no such scenario.",
    guesses.length > 0
      ? `Did you mean ${alternatives(guesses)}?`
      : "`jira-config doctor --list-scenarios` lists them.",
  );
}
