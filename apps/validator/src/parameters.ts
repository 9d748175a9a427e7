import { formats } from "@jira-config/checker";
import { outputs } from "./outputs.ts";
import { RequestProblem } from "./request-problem.ts";

/** The query parameters of a check; the first of their values is what holds without them. */
export const parameters = {
  format: { values: ["auto", ...formats], meaning: "what the text is; auto finds out" },
  output: { values: Object.keys(outputs), meaning: "the form of the answer; an Accept header chooses, too" },
  strict: { values: ["false", "true"], meaning: "true: a warning makes the configuration not valid" },
  status: { values: ["422", "200"], meaning: "the status of the answer when it is not valid" },
} as const;

/**
 * The value of a query parameter.
 *
 * @returns undefined when it is not given
 * @throws RequestProblem when it is not one of the known values
 */
export function readParameter<Name extends keyof typeof parameters>(
  url: URL,
  name: Name,
): (typeof parameters)[Name]["values"][number] | undefined {
  const given = url.searchParams.get(name);
  if (given === null) return undefined;
  const known: readonly (typeof parameters)[Name]["values"][number][] = parameters[name].values;
  const value = known.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  throw new RequestProblem("unknown-value", {
    detail: `The value of ${name} is not one of ${known.join(", ")}.`,
    members: { parameter: name, known },
  });
}
