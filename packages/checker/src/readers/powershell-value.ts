import type { ScalarNode } from "../node.ts";
import { matchAt } from "../text/matches.ts";
import { quoted, scalarNode, verbatim } from "./scalars.ts";

// PowerShell treats typographic quotes like straight ones.
const singleQuoted = /['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]/y;
const doubleQuoted = /["“”„]((?:[^"“”„`]|`[\s\S]|["“”„]{2})*)["“”„]/y;
const hereString = /@(['"])[ \t]*\r?\n/y;
const openQuote = /@?['"‘’‚‛“”„]/y;
const number = /[0-9]+(?:\.[0-9]+)?(?![^\s;),])/y;
const expression = /[$([@&][^\r\n;]*|[A-Za-z]+-[A-Za-z]+(?:[^\S\r\n][^\r\n;]*|(?=[\r\n;]|$))/y;
const word = /[^\s;,)|]*/y;
const end = /[ \t]*(?=[;\r\n)},#|]|$)/y;
const rest = /[^\r\n;]*/y;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

/**
 * Reads the value that starts at an offset.
 *
 * @param unclosed the quotes for which no here-string ends further down; pass the same set for all values of a text
 * @param isArgument whether it is an argument of a command, where a bare word is text, and nothing is computed
 * @returns nothing if its quote is never closed
 */
export function readPowerShellValue(
  text: string,
  start: number,
  unclosed: Set<string>,
  isArgument: boolean,
): { node: ScalarNode; isBare: boolean } | undefined {
  const node = readQuoted(text, start) ?? readBlock(text, start, unclosed) ?? literal(number, text, start);
  if (node && (isArgument || matchAt(end, text, node.end))) return { node, isBare: false };
  if (node ? opensAnother(text, node) : matchAt(openQuote, text, start)) return undefined;
  const computed = node ? literal(rest, text, start) : literal(expression, text, start);
  if (computed) return { node: { ...computed, isComputed: true }, isBare: false };
  return { node: literal(word, text, start) ?? verbatim(text, start, start), isBare: !isArgument };
}

/** Whether the quote at the end of a value rather opens the value of another variable. */
function opensAnother(text: string, { start, end }: ScalarNode): boolean {
  return text.slice(start, end).includes("\n") && /\S/.test(text[end] ?? "");
}

function literal(pattern: RegExp, text: string, start: number): ScalarNode | undefined {
  const match = matchAt(pattern, text, start);
  return match ? verbatim(text, start, start + match[0].length) : undefined;
}

function readQuoted(text: string, start: number): ScalarNode | undefined {
  const single = matchAt(singleQuoted, text, start);
  if (single) {
    const [whole, raw = ""] = single;
    return quoted(text, start, start + whole.length, raw.replace(/(['‘’‚‛])./g, "$1"));
  }
  const double = matchAt(doubleQuoted, text, start);
  if (!double) return undefined;
  const [whole, raw = ""] = double;
  const cooked = raw.replace(
    /`([\s\S])|(["“”„])./g,
    (_, escaped: string, quote) => quote ?? escapes[escaped] ?? escaped,
  );
  const node = quoted(text, start, start + whole.length, cooked);
  return /\$[A-Za-z_{(]/.test(raw.replace(/`[\s\S]/g, "")) ? { ...node, isComputed: true } : node;
}

/** A here-string: whole lines between `@'` and `'@`. */
function readBlock(text: string, start: number, unclosed: Set<string>): ScalarNode | undefined {
  const match = matchAt(hereString, text, start);
  if (!match) return undefined;
  const [opening, quote = ""] = match;
  const from = start + opening.length;
  const to = unclosed.has(quote) ? -1 : text.indexOf(`\n${quote}@`, from - 1);
  if (to < 0) {
    unclosed.add(quote);
    return undefined;
  }
  const content = text.slice(from, Math.max(from, text[to - 1] === "\r" ? to - 1 : to));
  const node = scalarNode(content, "block", { start, end: to + 3 }, from);
  return quote === '"' && content.includes("$") ? { ...node, isComputed: true } : node;
}
