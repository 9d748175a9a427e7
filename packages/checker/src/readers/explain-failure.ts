import { meaningOf } from "../text/matches.ts";
import { lineEnd } from "../text/positions.ts";
import { indentWithSpaces } from "./messages.ts";
import type { SyntaxProblem } from "./source.ts";
import { tooDeep, type YamlFailure } from "./yaml-failure.ts";

/** What to do about an error, by the reason that the parser gives; the first match counts. */
const advice: readonly [message: string, reason: RegExp][] = [
  [indentWithSpaces, /tab characters/],
  ["Close the quote or bracket that is opened here or above.", /within a|deficient/],
  ["Close the bracket that is opened here or above.", /flow collection/],
  ["Give this value only one anchor.", /anchor/],
  ["Put this value in quotes; * refers to an anchor, and there is none of this name above.", /alias/],
  ["Remove the line that starts with %, or put the value in quotes.", /directive|YAML version/],
];

/** The part of the parser's reason that decides the message. */
export function telling(reason: string): string {
  if (reason.startsWith(tooDeep)) return tooDeep;
  const pattern = advice.find(([, known]) => known.test(reason))?.[1];
  return pattern?.exec(reason)?.[0] ?? "";
}

const fallback =
  'Line this up with its neighbours, and write it as "key: value"; put values with special characters in quotes.';

/** Makes a problem of a failure, with the rest of its line as its place. */
export function explainFailure(text: string, { reason, offset }: YamlFailure): SyntaxProblem {
  const message = meaningOf(advice, reason) ?? fallback;
  const start = offset >= text.length ? text.trimEnd().length : offset;
  return { start, end: lineEnd(text, start), message, fixes: [] };
}
