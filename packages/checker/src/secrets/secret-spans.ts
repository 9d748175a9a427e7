import type { Span } from "../node.ts";
import { endOfMatch, spanOf } from "../text/matches.ts";
import { merged } from "../text/ordered-spans.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";
import { lineEnd, lineStart } from "../text/positions.ts";
import { uuid } from "../values/uuid.ts";
import { findSecrets } from "./find-secrets.ts";
import { shownName } from "./shown-name.ts";

/**
 * Everything in a text that may be a secret, or a part of one, and must not be shown: what has the form of a token, the
 * values of keys for secrets, passwords in URLs, and whatever looks random. When in doubt, it hides too much.
 *
 * @returns spans in order, without overlaps; in time linear in the text
 */
export function secretSpans(text: string): Span[] {
  return merged<Span>([
    ...findSecrets(text),
    ...keyedValues(text),
    ...passwordsInUrls(text),
    ...passwordsInPairs(text),
    ...randomRuns(text),
  ]);
}

const secretKey =
  /(?<![\w-])[\w-]*?(?:token|passw(?:or)?d|passphrase|secret|api_?key|private_?key|credentials?|pat)(?![\w-])/gi;
const separator = /["']?\s*[:=]\s*|["']\s*,\s*|["']?[ \t]*[\r\n]+[ \t]*["']?value["']?:[ \t]*/y;
/**
 * Where a space may separate a key from its value, because the colon is missing: on a line of its own, or after `setx`.
 */
const blank = /["']?[ \t]+(?=\S)/y;
const lineBegin = /(?:^|[\r\n])[ \t]*(?:setx[ \t]+)?["']?$/i;
const maxBeginLength = 40;
const reference = /["']?\$\{?\w+\}?["']?(?=[\s#,}\]]|$)/y;
const indentation = /[ \t]*/y;
/** The start of a line with another key, or with a comment. */
const keyLine =
  /[ \t]*(?:#|(?:[-?][ \t]+)?(?:export[ \t]+|set[ \t]+|\$env:)?["']?[A-Za-z_][\w.-]{0,80}["']?[ \t]*[:=])/y;

/** The values of keys and variables whose names say that they are secret, which may take several lines. */
function keyedValues(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(secretKey)) {
    if (index < done) continue;
    const end = index + word.length;
    const begin = text.slice(Math.max(0, index - maxBeginLength), index);
    const start =
      endOfMatch(separator, text, end) ??
      (word.includes("_") && lineBegin.test(begin) ? endOfMatch(blank, text, end) : undefined);
    if (start === undefined || endOfMatch(reference, text, start) !== undefined) continue;
    done = endOfValue(text, index, start);
    const value = text.slice(start, done);
    const opening = /^["']?/.exec(value)?.[0].length ?? 0;
    const closing = value.trimEnd().replace(/["']$/, "").length;
    if (closing > opening) spans.push({ start: start + opening, end: start + closing });
  }
  return spans;
}

/**
 * The end of a value: before the next line that starts with a key or a comment. Lines that are indented more than the
 * key belong to its value, and so do list items below it.
 */
function endOfValue(text: string, key: number, start: number): number {
  const column = key - lineStart(text, key);
  const isBelow = /[\r\n]/.test(text.slice(key, start));
  let end = lineEnd(text, start);
  while (end < text.length && !endsValue(text, end + 1, column, isBelow)) end = lineEnd(text, end + 1);
  return end;
}

function endsValue(text: string, line: number, column: number, isBelow: boolean): boolean {
  const indent = (endOfMatch(indentation, text, line) ?? line) - line;
  if (indent > column || (isBelow && /[-#]/.test(text.charAt(line + indent)))) return false;
  return endOfMatch(keyLine, text, line) !== undefined;
}

function passwordsInUrls(text: string): Span[] {
  return [...text.matchAll(/(?<=:\/\/)[^\s/@]+(?=@)/g)].map(spanOf);
}

/**
 * In this order: curl's `-u name:password`; what follows `Basic` or `Bearer` and is not a word; the password in
 * `name:password@host`, which may have any characters; and a password after an email address.
 */
const pairs = [
  /(?<![^\s"'])(?:-u|--user)(?:=|[ \t]+)["']?[^\s:"']*:([^\s"']+)/gi,
  /(?<![\w-])(?:basic|bearer)[ \t]+([^\s"']*[\d_+/=-][^\s"']*)/gi,
  /(?<![^\s"'])[^\s"'@:/]*(?<!mailto|mail|user(?:name)?|login):(?:\/\/[^\s"'@:/]*:|(?!\/\/))([^\s"']+)(?=@)/gi,
  /(?<![^\s"'])[^\s"'@/]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+:([^\s"']+)/gi,
];

function passwordsInPairs(text: string): Span[] {
  return pairs.flatMap((pair) =>
    [...text.matchAll(pair)].map(({ 0: whole, 1: { length } = "", index }) => {
      const end = index + whole.length;
      return { start: end - length, end };
    }),
  );
}

const maxPlainRun = 16;
const words = "[a-z]+(?:[-_][a-z]+){0,4}";
const number = "[-_]?\\d{0,6}";
const date = "(?:[-_]\\d{2}){0,2}[-_]\\d{4}(?:[-_]\\d{2}){0,2}";
/** A name with a number, such as `customfield_10016`, or with a date, such as `ci-testing-2026-11`; also a UUID. */
const plain = patternOnDemand(`^(?:${words}(?:${number}|${date})|${uuid}|[\\d-]+)$`, "i");

/** The end of a token. */
const checksum = /={1,2}[A-Fa-f0-9]{8}(?![A-Za-z0-9])/y;

/** Runs of letters and digits that are not made of words, including the checksum of a token. */
function randomRuns(text: string): Span[] {
  return [...text.matchAll(/[\w-]{10,}/g)].flatMap(({ 0: run, index }) => {
    const looksRandom = run.length > maxPlainRun || /\d/.test(run);
    const isPlain = () => (run.length <= 40 && plain().test(run)) || shownName(run) !== undefined;
    const end = index + run.length;
    return looksRandom && !isPlain() ? [{ start: index, end: endOfMatch(checksum, text, end) ?? end }] : [];
  });
}
