import { formats, shownName } from "@jira-config/checker";
import { outputs } from "./outputs.ts";
import { RequestProblem } from "./request-problem.ts";

/** The query parameters; the first of their values is what holds without them. */
export const parameters = {
  format: { values: ["auto", ...formats], meaning: "what the text is; auto finds out" },
  output: { values: Object.keys(outputs), meaning: "the form of the answer; an Accept header chooses, too" },
  strict: { values: ["false", "true"], meaning: "true: a warning makes the configuration not valid" },
  status: { values: ["422", "200"], meaning: "the status of the answer when it is not valid" },
} as const;

export type ParameterName = keyof typeof parameters;

/** The parameters that a request gives. */
export type Query = { readonly [Name in ParameterName]?: (typeof parameters)[Name]["values"][number] };

/** Enough for a person to see what is wrong; a query string can hold thousands. */
const maxWarnings = 10;

/**
 * Reads the query parameters that an address takes.
 *
 * @returns their values, and a warning for each other parameter, which has no effect
 * @throws RequestProblem when one is given twice, or has a value that is not known
 */
export function readQuery(
  given: URLSearchParams,
  names: readonly ParameterName[],
): { query: Query; warnings: string[] } {
  const query: Record<string, string> = {};
  const unknown = new Set<string>();
  for (const [name, value] of given) {
    const known = names.find((candidate) => candidate === name);
    if (!known) unknown.add(name);
    else if (known in query) throw repeated(known);
    else query[known] = knownValue(known, value);
  }
  const warnings = [...unknown].slice(0, maxWarnings).map((name) => unknownParameter(name, names));
  return { query, warnings };
}

function knownValue(name: ParameterName, value: string): string {
  const known: readonly string[] = parameters[name].values;
  if (known.includes(value)) return value;
  throw new RequestProblem("unknown-value", {
    detail: `The value of ${name} is not one of ${known.join(", ")}.`,
    members: { parameter: name, known },
  });
}

function repeated(name: ParameterName): RequestProblem {
  return new RequestProblem("repeated-parameter", {
    detail: `The query parameter ${name} is given more than once.`,
    members: { parameter: name },
  });
}

/** A name can be a token that was pasted in the wrong place. */
function unknownParameter(name: string, names: readonly ParameterName[]): string {
  const shown = shownName(name);
  const subject = shown ? `The query parameter "${shown}"` : "A query parameter";
  const known = names.length > 0 ? `known here are ${names.join(", ")}` : "none is known here";
  return `${subject} has no effect: ${known}.`;
}
