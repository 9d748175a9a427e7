import type { FakeJira } from "./fake-jira.ts";
import { scenarios } from "./scenarios/registry.ts";
import type { Scenario } from "./scenarios/scenario.ts";

/**
 * Starts a scenario by its name, such as `expired-token`.
 *
 * @throws an Error that lists the names, for a name that is none of them
 */
export function playScenario(name: string): FakeJira {
  return scenarioNamed(name).create();
}

/**
 * The scenario of a name.
 *
 * @throws an Error that lists the names, for a name that is none of them
 */
export function scenarioNamed(name: string): Scenario {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario) return scenario;
  const names = scenarios.map((candidate) => candidate.name).join(", ");
  throw new Error(`There is no scenario "${name}". There are: ${names}.`);
}
