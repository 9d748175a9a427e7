import { matchAt } from "../../matches.ts";
import type { Span } from "../../node.ts";
import { lineEnd, lineStart, nextLine } from "../../positions.ts";
import { insertAt, remove } from "../../repairs/edits.ts";
import type { TextEdit } from "../../rule.ts";
import { shownName } from "../../secrets/shown-name.ts";
import { isNearJira } from "../../settings/key-names.ts";
import { isMappingName } from "../../settings/sections.ts";
import { referencedVariable } from "../../values/reference.ts";
import { closeQuote, startComment } from "../messages.ts";
import { withoutComment } from "./lines.ts";
import { certainSlip, isKey, likelySlip, likelyValue, type Slip } from "./slip.ts";

/** A value, as far as its line goes, and where it stands. */
export interface LineValue extends Span {
  /** The whole text. */
  text: string;
  key: string | undefined;
  indent: number;
  inFlow: boolean;
}

const startNewLine = "Start a new line for this key.";

/** What a backslash means in double quotes, https://yaml.org/spec/1.2.2/#57-escaped-characters */
const knownEscape = /\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/y;

/** What is wrong with a value as it is written. */
export function valueSlip(value: LineValue): Slip | undefined {
  const written = value.text.slice(value.start, value.end);
  if (/^["']/.test(written)) return quotedSlip(value, written);
  return value.inFlow ? undefined : plainSlip(value, written);
}

function quotedSlip(value: LineValue, written: string): Slip | undefined {
  const { start, end, inFlow } = value;
  const quote = written[0] ?? "";
  const quoted = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(written)?.[0];
  if (quoted === undefined) return unclosedQuote(value, written, quote);
  const slip = quote === '"' ? wrongEscape(value, quoted) : undefined;
  if (slip) return slip;
  const rest = written.slice(quoted.length);
  const restStart = start + quoted.length;
  const isFollowed = inFlow && /^[ \t]*[,}\]]/.test(rest);
  if (/^(?:$|[ \t]+#|[ \t]*:)/.test(rest) || isFollowed) return undefined;
  const span = { start: restStart + rest.search(/\S/), end };
  if (/^[ \t]*[,;]+$/.test(rest)) {
    const message = "Remove what follows the closing quote.";
    return certainSlip(span, message, [remove({ start: restStart, end })]);
  }
  const comment = /^(,?)[ \t]*(?:#|\/\/)/.exec(rest);
  if (comment) {
    const [sign, comma = ""] = comment;
    return certainSlip(span, startComment, [
      { start: restStart + comma.length, end: restStart + sign.length, text: " #" },
    ]);
  }
  return nextKey(value, rest, restStart) ?? textBehindQuote(value, written, quoted, quote);
}

/** Backslashes that are meant as they stand, as in a path; some of them may happen to make an escape. */
function wrongEscape({ start }: LineValue, quoted: string): Slip | undefined {
  const all = [...quoted.matchAll(/\\./g)];
  const wrong = all.find(({ index }) => !matchAt(knownEscape, quoted, index));
  if (!wrong) return undefined;
  const message = "Write each backslash twice; in double quotes, one starts an escape sequence.";
  const edits = all.flatMap(({ 0: written, index }) =>
    written === "\\\\" ? [] : [insertAt(start + index, "\\")],
  );
  return likelyValue({ start: start + wrong.index, end: start + wrong.index + 2 }, message, edits);
}

function unclosedQuote({ start, end, inFlow }: LineValue, written: string, quote: string): Slip {
  const span = { start, end: start + 1 };
  if (written.length > 2 && /["'“”‘’]$/.test(written))
    return certainSlip(span, closeQuote, [{ start: end - 1, end, text: quote }]);
  const uncommented = withoutComment(written);
  if (uncommented !== written)
    return likelySlip(span, closeQuote, [insertAt(start + uncommented.length, quote)]);
  return certainSlip(span, closeQuote, [insertAt(inFlow && written.endsWith(",") ? end - 1 : end, quote)]);
}

function textBehindQuote({ start, end }: LineValue, written: string, quoted: string, quote: string): Slip {
  const span = { start: start + quoted.length, end };
  if (!written.endsWith(quote)) {
    const message = "Put the whole value in quotes; it goes on after the closing one.";
    return likelyValue(span, message, [
      remove({ start: span.start - 1, end: span.start }),
      insertAt(end, quote),
    ]);
  }
  const message = "Escape the quotes inside the value, or put the other kind around it.";
  const inner = [...written.slice(1, -1).matchAll(new RegExp(`(?<!\\\\)${quote}`, "g"))];
  const mark = quote === '"' ? "\\" : "'";
  const edits = inner.map(({ index }) => insertAt(start + 1 + index, mark));
  return likelyValue(span, message, edits);
}

/** A second key that stands behind a value. */
function nextKey({ indent }: LineValue, rest: string, restStart: number): Slip | undefined {
  const found = /^([ \t]+)([A-Za-z_]\w*):(?=[ \t])/.exec(rest);
  if (!found || !isKey(found[2] ?? "")) return undefined;
  const blank = { start: restStart, end: restStart + (found[1] ?? "").length };
  const key = { start: blank.end, end: restStart + found[0].length - 1 };
  return certainSlip(key, startNewLine, [{ ...blank, text: `\n${" ".repeat(indent)}` }]);
}

function plainSlip(value: LineValue, written: string): Slip | undefined {
  const plain = withoutComment(written);
  const span = { start: value.start, end: value.start + plain.length };
  const first = plain[0] ?? "";
  if (isReserved(plain, value.text)) {
    const message = `Put this value in quotes, because it starts with ${first}.`;
    return inQuotes(span, plain, message);
  }
  if ("{[".includes(first)) return undefined;
  const colon = plain.search(/:(?:[ \t]|$)/);
  return colon < 0 ? undefined : colonInside(value, plain, colon);
}

/** Whether the first sign means something to YAML, https://yaml.org/spec/1.2.2/#53-indicator-characters */
function isReserved(plain: string, text: string): boolean {
  if (/^(?:[@`%,\]}]|&(?:[ \t]|$)|[|>](?![-+0-9]{0,2}$)|\*[^A-Za-z0-9])/.test(plain)) return true;
  const name = /^[*&]([^ \t,[\]{}]+)$/.exec(plain);
  return name !== null && !text.includes((plain[0] === "*" ? "&" : "*") + name[1]);
}

function inQuotes(span: Span, plain: string, message: string): Slip {
  const variable = referencedVariable(plain);
  if (variable !== undefined && shownName(variable) !== undefined)
    return certainSlip(span, "Write the reference as ${NAME}, in quotes.", [
      { ...span, text: `"\${${variable}}"` },
    ]);
  return certainSlip(span, message, quoting(span, plain));
}

function quoting({ start, end }: Span, plain: string): TextEdit[] {
  if (!/["\\]/.test(plain)) return [insertAt(start, '"'), insertAt(end, '"')];
  const inner = [...plain.matchAll(/'/g)].map(({ index }) => insertAt(start + index, "'"));
  return [insertAt(start, "'"), ...inner, insertAt(end, "'")];
}

function colonInside(value: LineValue, plain: string, colon: number): Slip | undefined {
  const wordStart = plain.lastIndexOf(" ", colon) + 1;
  const name = plain.slice(wordStart, colon);
  const restStart = plain.slice(0, wordStart).trimEnd().length;
  const split = nextKey(value, plain.slice(restStart), value.start + restStart);
  if (split) return split;
  const span = { start: value.start, end: value.start + plain.length };
  if (wordStart === 0 && name === value.key) {
    const repeated = {
      start: value.start,
      end: value.start + plain.length - plain.slice(colon + 1).trimStart().length,
    };
    return certainSlip(repeated, "Write the key once.", [remove(repeated)]);
  }
  if (innerKey(value.key, plain) !== undefined) return keyBehindKey(value, name);
  const message = "Put this value in quotes, because of the colon in it.";
  return likelyValue(span, message, quoting(span, plain));
}

/** The key at the start of a value that can only hold keys, as in `jira: url: …`. */
export function innerKey(key: string | undefined, value: string): string | undefined {
  if (key === undefined || !(isNearJira(key) || isMappingName(key))) return undefined;
  const inner = /^(\w+):(?=[ \t]|$)/.exec(value)?.[1];
  return inner !== undefined && isKey(inner) ? inner : undefined;
}

function keyBehindKey({ text, start, end, indent }: LineValue, name: string): Slip {
  const lineBegin = lineStart(text, start);
  const blank = { start: lineBegin + text.slice(lineBegin, start).trimEnd().length, end: start };
  const next = text.slice(nextLine(text, lineEnd(text, end))).search(/[^ ]|$/);
  const entries = " ".repeat(next > indent ? next : indent + 2);
  const key = { start, end: start + name.length };
  return certainSlip(key, startNewLine, [{ ...blank, text: `\n${entries}` }]);
}

/** References in a collection in brackets, where their own braces are taken for brackets. */
export function referencesInFlow(text: string, start: number, end: number): Slip | undefined {
  const found = [...text.slice(start, end).matchAll(/(?<=[:,[{][ \t]?)\$\{\w+\}/g)].map(
    ({ 0: reference, index }) => ({ start: start + index, end: start + index + reference.length }),
  );
  const [first] = found;
  if (!first) return undefined;
  const message = "Put this reference in quotes, because it stands in brackets.";
  return certainSlip(
    first,
    message,
    found.flatMap(({ start, end }) => [
      insertAt(start, text[start - 1] === ":" ? ' "' : '"'),
      insertAt(end, '"'),
    ]),
  );
}
