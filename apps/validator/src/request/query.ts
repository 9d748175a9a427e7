import { shownName } from "@jira-config/checker";
import type { Parameter } from "../contract/parameters.ts";
import { RequestProblem } from "./request-problem.ts";

/** Enough to see what is wrong, for a query string can hold thousands of parameters. */
const maxWarnings = 10;

/**
 * Reads the query parameters that an address takes.
 *
 * @returns their values, defaults included, and a warning for each other parameter, which has no effect
 * @throws RequestProblem when one is missing, given twice, or has an unknown value
 */
export function readQuery(
  given: Iterable<[name: string, value: string]>,
  parameters: Readonly<Record<string, Parameter>>,
): { query: Record<string, string>; warnings: string[] } {
  const query: Record<string, string> = {};
  const unknown = new Set<string>();
  for (const [name, value] of given) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) unknown.add(name);
    else if (Object.hasOwn(query, name)) throw repeated(name);
    else if (parameter.values.includes(value)) query[name] = value;
    else throw unknownValue(name, parameter);
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (Object.hasOwn(query, name)) continue;
    if (parameter.isRequired) throw missing(name, parameter);
    if (parameter.default !== undefined) query[name] = parameter.default;
  }
  const known = Object.keys(parameters);
  return { query, warnings: [...unknown].slice(0, maxWarnings).map((name) => noEffect(name, known)) };
}

function unknownValue(name: string, { values }: Parameter): RequestProblem {
  return new RequestProblem("unknown-value", {
    detail: `The value of "${name}" is not one of ${values.join(", ")}.`,
    members: { parameter: name, known: values },
  });
}

function repeated(name: string): RequestProblem {
  return new RequestProblem("repeated-parameter", {
    detail: `The query parameter "${name}" is given more than once.`,
    members: { parameter: name },
  });
}

function missing(name: string, { values }: Parameter): RequestProblem {
  return new RequestProblem("missing-parameter", {
    detail: `The query needs "${name}", one of ${values.join(", ")}.`,
    members: { parameter: name, known: values },
  });
}

/** Repeats the name only if it is made of words, for it may be a token that was pasted in the wrong place. */
function noEffect(name: string, known: readonly string[]): string {
  const shown = shownName(name);
  const subject = shown ? `The query parameter "${shown}"` : "A query parameter";
  return `${subject} has no effect: this address takes ${known.length > 0 ? known.join(", ") : "none"}.`;
}
