import { lineEnd, nextLine, textStart } from "../../positions.ts";

/** A line that holds more than blanks and comments. */
export interface Line {
  /** Where the line starts in the text. */
  start: number;
  /** By how many columns it is indented, or should be, when a tab counts as one step. */
  indent: number;
  /** Where what stands behind the indentation starts, and that itself, without blanks at its end. */
  bodyStart: number;
  body: string;
  hasTab: boolean;
  /** How long the dashes of list items at the start of the body are, with their blanks. */
  dash: number;
}

const blankLine = /^[ \t]*(?:#.*)?$/;
const blockScalar = /(?:^|[ \t])[|>][-+0-9]{0,2}$/;
const dashes = /^(?:- +)+|^-$/;

/** How many lines are looked at; nobody writes a longer configuration. */
const maxLines = 2000;

/** The first lines of a text that count, without those of block scalars. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const step = indentationStep(text);
  let scalarIndent = -1;
  for (let start = textStart(text); start < text.length && lines.length < maxLines; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!blankLine.test(line)) {
      const body = line.trim();
      const indentation = line.slice(0, line.indexOf(body));
      const hasTab = indentation.includes("\t");
      const indent = hasTab ? indentation.replaceAll("\t", " ".repeat(step)).length : indentation.length;
      if (scalarIndent < 0 || indent <= scalarIndent) {
        lines.push({
          start,
          indent,
          bodyStart: start + indentation.length,
          body,
          hasTab,
          dash: dashes.exec(body)?.[0].length ?? 0,
        });
        scalarIndent = blockScalar.test(withoutComment(body)) ? indent : -1;
      }
    }
    start = nextLine(text, end);
  }
  return lines;
}

/** The smallest indentation of the text, for which a tab most likely stands. */
function indentationStep(text: string): number {
  const found = text.match(/^ {1,8}(?=[^ \t\r\n#])/gm) ?? [];
  return found.reduce((least, { length }) => Math.min(least, length), found.length > 0 ? 8 : 2);
}

/** A part of a line up to its comment. */
export function withoutComment(written: string): string {
  const comment = written.search(/(?:^|[ \t])#/);
  return comment < 0 ? written : written.slice(0, comment).trimEnd();
}
