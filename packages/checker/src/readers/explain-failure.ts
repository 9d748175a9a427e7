import { lineEnd } from "../positions.ts";
import { indentWithSpaces } from "./messages.ts";
import type { SyntaxProblem } from "./source.ts";
import { tooDeep, type YamlFailure } from "./yaml-failure.ts";

/** What the parser says, and what a person should do about it; the first match counts. */
const advice: readonly [reason: RegExp, message: string][] = [
  [/tab characters/, indentWithSpaces],
  [/within a|deficient/, "Close the quote or bracket that is opened here or above."],
  [/flow collection/, "Close the bracket that is opened here or above."],
  [/anchor/, "Give this value one anchor only."],
  [/alias/, "Put this value in quotes; * refers to an anchor, and none of this name stands above."],
  [/directive|YAML version/, "Remove the line that starts with %, or put the value in quotes."],
];

/** The part of a reason of the parser's that decides what is said about it. */
export function telling(reason: string): string {
  if (reason.startsWith(tooDeep)) return tooDeep;
  const pattern = advice.find(([known]) => known.test(reason))?.[0];
  return pattern?.exec(reason)?.[0] ?? "";
}

const fallback =
  'Line this up with its neighbours, and write it as "key: value"; put values with special characters in quotes.';

/** Turns a failure into a problem at a place that can be shown: the rest of its line. */
export function explainFailure(text: string, { reason, offset }: YamlFailure): SyntaxProblem {
  const message = advice.find(([pattern]) => pattern.test(reason))?.[1] ?? fallback;
  const start = offset >= text.length ? text.trimEnd().length : offset;
  return { start, end: lineEnd(text, start), message, fixes: [] };
}
