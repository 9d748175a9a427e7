import type { Span } from "../../node.ts";
import type { TextEdit } from "../../rule.ts";

/** A line with more than spaces and comments. Its span has neither the indentation nor spaces at the end. */
export interface Line extends Span {
  /** Where the indentation starts. */
  lineStart: number;
  /** The indentation in columns, real or desired; a tab counts as one step. */
  indent: number;
  /** The text of the span. */
  body: string;
  hasTab: boolean;
  /** The length of the dashes at the start of the body, with the spaces after them. */
  dash: number;
}

/** A line outside of brackets, and what says where it belongs. */
export interface OutlineLine extends Line {
  key: string | undefined;
  /** Without its comment and its quotes. */
  value: string;
  /** Whether entries can follow below it. */
  opens: boolean;
}

const blockScalar = /(?:^|[ \t])[|>][-+0-9]{0,2}$/;
const dashes = /^(?:- +)+|^-$/;

/** The most lines that are looked at; nobody writes a longer configuration. */
const maxLines = 2000;

/** The lines of a text, up to the limit, and without those of block scalars. */
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

/** The smallest indentation in the text, which is probably what a tab stands for. */
function indentationStep(text: string): number {
  const found = text.match(/^ {1,8}(?=[^ \t\r\n#])/gm) ?? [];
  return found.reduce((least, { length }) => Math.min(least, length), found.length > 0 ? 8 : 2);
}

/** Gives a line the indentation that it should have. */
export function indented({ lineStart, start, indent }: Line): TextEdit {
  return { start: lineStart, end: start, text: " ".repeat(indent) };
}

/** The part of a line before its comment. */
export function withoutComment(written: string): string {
  const comment = written.search(/(?:^|[ \t])#/);
  return comment < 0 ? written : written.slice(0, comment).trimEnd();
}
