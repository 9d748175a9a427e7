import type { Span } from "../../node.ts";
import type { TextEdit } from "../../rule.ts";

/** A line that holds more than blanks and comments, from behind its indentation to the blanks at its end. */
export interface Line extends Span {
  /** Where the indentation starts. */
  lineStart: number;
  /** By how many columns it is indented, or should be, when a tab counts as one step. */
  indent: number;
  /** What it holds, from its start to its end. */
  body: string;
  hasTab: boolean;
  /** How long the dashes of list items at the start of the body are, with their blanks. */
  dash: number;
}

/** A line outside of brackets, as far as it tells where it belongs. */
export interface OutlineLine extends Line {
  key: string | undefined;
  /** Without its comment and its quotes. */
  value: string;
  /** Whether entries may stand under it. */
  opens: boolean;
}

const blockScalar = /(?:^|[ \t])[|>][-+0-9]{0,2}$/;
const dashes = /^(?:- +)+|^-$/;

/** How many lines are looked at; nobody writes a longer configuration. */
const maxLines = 2000;

/** The first lines of a text that count, without those of block scalars. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const tab = " ".repeat(indentationStep(text));
  let scalarIndent = Number.POSITIVE_INFINITY;
  for (const { 0: line, index: lineStart } of text.matchAll(/[^\uFEFF\r\n][^\r\n]*/g)) {
    const body = line.trim();
    if (body === "" || body.startsWith("#")) continue;
    const indentation = line.slice(0, line.indexOf(body));
    const indent = indentation.replaceAll("\t", tab).length;
    if (indent > scalarIndent) continue;
    scalarIndent = blockScalar.test(withoutComment(body)) ? indent : Number.POSITIVE_INFINITY;
    const start = lineStart + indentation.length;
    const hasTab = indentation.includes("\t");
    const dash = dashes.exec(body)?.[0].length ?? 0;
    lines.push({ lineStart, start, end: start + body.length, body, indent, hasTab, dash });
    if (lines.length === maxLines) break;
  }
  return lines;
}

/** The smallest indentation of the text, for which a tab most likely stands. */
function indentationStep(text: string): number {
  const found = text.match(/^ {1,8}(?=[^ \t\r\n#])/gm) ?? [];
  return found.reduce((least, { length }) => Math.min(least, length), found.length > 0 ? 8 : 2);
}

/** Gives a line the indentation that it should have. */
export function indented({ lineStart, start, indent }: Line): TextEdit {
  return { start: lineStart, end: start, text: " ".repeat(indent) };
}

/** A part of a line up to its comment. */
export function withoutComment(written: string): string {
  const comment = written.search(/(?:^|[ \t])#/);
  return comment < 0 ? written : written.slice(0, comment).trimEnd();
}
