import type { Span } from "../../node.ts";
import { inQuotes, insertAt, remove } from "../../repairs/edits.ts";
import type { TextEdit } from "../../rule.ts";
import { shownName } from "../../secrets/shown-name.ts";
import { isNearJira } from "../../settings/key-names.ts";
import { isMappingName } from "../../settings/sections.ts";
import { matchAt, spanFrom } from "../../text/matches.ts";
import { lineBreakIn, lineEnd, lineStart, nextLine } from "../../text/positions.ts";
import { referencedVariable } from "../../values/reference.ts";
import { closeQuote, startComment } from "../messages.ts";
import { withoutComment } from "./lines.ts";
import { certainSlip, isKey, likelySlip, likelyValue, type Slip } from "./slip.ts";

/** The part of a value that is on one line. */
export interface LineValue extends Span {
  /** The whole text. */
  text: string;
  /** The text of the value. */
  written: string;
  key: string | undefined;
  indent: number;
  inFlow: boolean;
}

/** The escapes in double quotes, https://yaml.org/spec/1.2.2/#57-escaped-characters */
const knownEscape = /\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/y;

/** The slip in a value, if there is one. */
export function valueSlip(value: LineValue): Slip | undefined {
  if (/^["']/.test(value.written)) return quotedSlip(value);
  return value.inFlow ? undefined : plainSlip(value);
}

function quotedSlip(value: LineValue): Slip | undefined {
  const { written, start, end, inFlow } = value;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(written)?.[0];
  if (quoted === undefined) return unclosedQuote(value);
  const slip = quoted.startsWith('"') ? wrongEscape(start, quoted) : undefined;
  if (slip) return slip;
  const rest = written.slice(quoted.length);
  if (/^(?:$|[ \t]+#|[ \t]*:)/.test(rest) || (inFlow && /^[ \t]*[,}\]]/.test(rest))) return undefined;
  const restStart = start + quoted.length;
  const span = { start: restStart + rest.search(/\S/), end };
  if (/^[ \t]*[,;]+$/.test(rest)) {
    const message = "Remove what follows the closing quote.";
    return certainSlip(span, message, [remove({ start: restStart, end })]);
  }
  const comment = /^(,?)[ \t]*(?:#|\/\/)/.exec(rest);
  if (comment) {
    const [sign, comma = ""] = comment;
    const edit = { start: restStart + comma.length, end: restStart + sign.length, text: " #" };
    return certainSlip(span, startComment, [edit]);
  }
  return nextKey(value, quoted.length) ?? textBehindQuote(value, quoted);
}

/** Backslashes that are meant literally, as in a path, although some of them may happen to form an escape. */
function wrongEscape(start: number, quoted: string): Slip | undefined {
  const all = [...quoted.matchAll(/\\./g)];
  const wrong = all.find(({ index }) => !matchAt(knownEscape, quoted, index));
  if (!wrong) return undefined;
  const message = "Write each backslash twice; in double quotes, one starts an escape sequence.";
  const single = all.filter(([pair]) => pair !== "\\\\");
  const edits = single.map(({ index }) => insertAt(start + index, "\\"));
  return likelyValue(spanFrom(start, wrong), message, edits);
}

function unclosedQuote({ written, start, end, inFlow }: LineValue): Slip {
  const span = { start, end: start + 1 };
  const [quote = ""] = written;
  if (written.length > 2 && /["'“”‘’]$/.test(written))
    return certainSlip(span, closeQuote, [{ start: end - 1, end, text: quote }]);
  const uncommented = withoutComment(written);
  if (uncommented !== written)
    return likelySlip(span, closeQuote, [insertAt(start + uncommented.length, quote)]);
  return certainSlip(span, closeQuote, [insertAt(inFlow && written.endsWith(",") ? end - 1 : end, quote)]);
}

function textBehindQuote({ written, start, end }: LineValue, quoted: string): Slip {
  const span = { start: start + quoted.length, end };
  const [quote = ""] = quoted;
  if (!written.endsWith(quote)) {
    const message = "Put the whole value in quotes; it continues after the closing quote.";
    const closing = remove({ start: span.start - 1, end: span.start });
    return likelyValue(span, message, [closing, insertAt(end, quote)]);
  }
  const message = "Escape the quotes inside the value, or put the other kind around it.";
  const inner = [...written.slice(1, -1).matchAll(new RegExp(`(?<!\\\\)${quote}`, "g"))];
  const mark = quote === '"' ? "\\" : "'";
  const edits = inner.map(({ index }) => insertAt(start + 1 + index, mark));
  return likelyValue(span, message, edits);
}

/** @param length the length of a value, after which there may be a second key */
function nextKey({ text, written, start, indent }: LineValue, length: number): Slip | undefined {
  const [whole = "", blank = "", key = ""] =
    /^([ \t]+)([A-Za-z_]\w*):(?=[ \t])/.exec(written.slice(length)) ?? [];
  if (!isKey(key)) return undefined;
  const blankStart = start + length;
  return onNewLine(
    text,
    blankStart,
    { start: blankStart + blank.length, end: blankStart + whole.length - 1 },
    indent,
  );
}

/** Moves a key to a line of its own, instead of the spaces before it. */
function onNewLine(text: string, blankStart: number, key: Span, indent: number): Slip {
  const edit = { start: blankStart, end: key.start, text: lineBreakIn(text) + " ".repeat(indent) };
  return certainSlip(key, "Start a new line for this key.", [edit]);
}

function plainSlip(value: LineValue): Slip | undefined {
  const plain = withoutComment(value.written);
  const { start } = value;
  const whole = { start, end: start + plain.length };
  const [first = ""] = plain;
  if (isReserved(plain, value.text))
    return reservedSlip(whole, plain, `Put this value in quotes, because it starts with ${first}.`);
  const colon = "{[".includes(first) ? -1 : plain.search(/:(?:[ \t]|$)/);
  return colon < 0 ? undefined : colonInside(value, whole, plain, colon);
}

/** Whether the first character has a meaning in YAML, https://yaml.org/spec/1.2.2/#53-indicator-characters */
function isReserved(plain: string, text: string): boolean {
  if (/^(?:[@`%,\]}]|&(?:[ \t]|$)|[|>](?![-+0-9]{0,2}$)|\*[^A-Za-z0-9])/.test(plain)) return true;
  const name = /^[*&]([^ \t,[\]{}]+)$/.exec(plain);
  return name !== null && !text.includes((plain[0] === "*" ? "&" : "*") + name[1]);
}

function reservedSlip(span: Span, plain: string, message: string): Slip {
  const variable = referencedVariable(plain);
  if (variable === undefined || shownName(variable) === undefined)
    return certainSlip(span, message, quoting(span, plain));
  const edit = { ...span, text: `"\${${variable}}"` };
  return certainSlip(span, "Write the reference as ${NAME}, in quotes.", [edit]);
}

function quoting({ start, end }: Span, plain: string): TextEdit[] {
  if (!/["\\]/.test(plain)) return inQuotes({ start, end });
  const inner = [...plain.matchAll(/'/g)].map(({ index }) => insertAt(start + index, "'"));
  return [insertAt(start, "'"), ...inner, insertAt(end, "'")];
}

function colonInside(value: LineValue, whole: Span, plain: string, colon: number): Slip | undefined {
  const { start, key } = value;
  const wordStart = plain.lastIndexOf(" ", colon) + 1;
  const name = plain.slice(wordStart, colon);
  const split = nextKey(value, plain.slice(0, wordStart).trimEnd().length);
  if (split) return split;
  if (wordStart === 0 && name === key) {
    const repeated = { start, end: whole.end - plain.slice(colon + 1).trimStart().length };
    return certainSlip(repeated, "Write the key once.", [remove(repeated)]);
  }
  if (innerKey(key, plain) !== undefined) return keyBehindKey(value, name);
  return likelyValue(whole, "Put this value in quotes, because of the colon in it.", quoting(whole, plain));
}

/** The key at the start of a value that can only be a mapping, as in `jira: url: …`. */
export function innerKey(key: string | undefined, value: string): string | undefined {
  if (key === undefined || !(isNearJira(key) || isMappingName(key))) return undefined;
  const inner = /^(\w+):(?=[ \t]|$)/.exec(value)?.[1];
  return inner !== undefined && isKey(inner) ? inner : undefined;
}

function keyBehindKey({ text, start, end, indent }: LineValue, name: string): Slip {
  const lineBegin = lineStart(text, start);
  const next = text.slice(nextLine(text, lineEnd(text, end))).search(/[^ ]|$/);
  const blankStart = lineBegin + text.slice(lineBegin, start).trimEnd().length;
  const key = { start, end: start + name.length };
  return onNewLine(text, blankStart, key, next > indent ? next : indent + 2);
}

/** References within brackets, where their braces count as brackets. */
export function referencesInFlow(text: string, start: number, end: number): Slip | undefined {
  const references = text.slice(start, end).matchAll(/(?<=[:,[{][ \t]?)\$\{\w+\}/g);
  const found = Array.from(references, (match) => spanFrom(start, match));
  const [first] = found;
  if (!first) return undefined;
  const edits = found.flatMap((reference) => [
    insertAt(reference.start, text[reference.start - 1] === ":" ? ' "' : '"'),
    insertAt(reference.end, '"'),
  ]);
  return certainSlip(first, "Put this reference in quotes, because it is in brackets.", edits);
}
