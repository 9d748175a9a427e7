import type { SyntaxProblem } from "./source.ts";

/** What the parser says, and what a person should do about it; the first match counts. */
const advice: readonly [reason: RegExp, message: string][] = [
  [/tab characters/, "Indent with spaces; YAML does not allow tabs there."],
  [
    /within a (?:single|double) quoted|deficient indentation/,
    "Close the quote that was opened here or above.",
  ],
  [/flow collection/, "Close the bracket that was opened here or above."],
  [/null byte|non-printable|control character/, "Remove the control character; save the file as UTF-8 text."],
  [/anchor/, "Give this value one anchor only."],
  [/directive|YAML version/, "Remove the line that starts with %, or put the value in quotes."],
  [/multiline key|implicit key/, "Put the key, its colon and a blank on one line."],
];

const fallback =
  "Line this up with its neighbours, and write it as a key, a colon, a blank and a value; put values with special characters in quotes.";

/** Turns the parser's error into a problem at a place that can be shown: the rest of the line from `offset`. */
export function explainYamlError(text: string, reason: string, offset: number): SyntaxProblem {
  const message = advice.find(([pattern]) => pattern.test(reason))?.[1] ?? fallback;
  const start = offset >= text.length ? text.trimEnd().length : offset;
  const lineEnd = text.slice(start).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? text.length : start + lineEnd, message, fixes: [] };
}
