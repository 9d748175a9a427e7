import type { Range, Span } from "@jira-config/checker";
import { shownText } from "../terminal/shown-text.ts";
import type { Measure } from "../terminal/width.ts";

/** A line of a text with a place underlined. */
export interface Snippet {
  number: string;
  line: string;
  /** Spaces as wide as what comes before the place. */
  indent: string;
  underline: string;
}

/** The most that is shown of a long line, in UTF-16 units, and the share of it before the place. */
const maxLineLength = 160;
const shareBefore = 3 / 8;
const ellipsis = "…";

/** What comes before a line, after its number. */
const bar = " | ";

/** The line in which a range starts, as far as it fits, with an underline as wide as what it shows of the range. */
export function snippet(
  text: string,
  { start, end }: Range,
  secrets: readonly Span[],
  { width, columns }: { width: Measure; columns: number },
): Snippet {
  const number = `${start.line}`;
  const lineStart = start.offset - start.column + 1;
  const lineEnd = endOfLine(text, start.offset);
  const room = Math.min(maxLineLength, columns - number.length - bar.length);
  const [from, to] = shownPart();
  const { text: shown, indexOf } = shownText(text, { start: from, end: to }, secrets);
  const prefix = from > lineStart ? ellipsis : "";
  const suffix = to < lineEnd ? ellipsis : "";

  // If the range ends within a secret, all of its mask is underlined.
  const shownEnd = around(secrets, end.offset)?.end ?? end.offset;
  const [first, last] = [indexOf(start.offset - from), indexOf(shownEnd - from)];
  return {
    number,
    line: `${prefix}${shown}${suffix}`,
    indent: " ".repeat(width(prefix + shown.slice(0, first))),
    underline: "^".repeat(Math.max(1, width(shown.slice(first, last)))),
  };

  function shownPart(): [from: number, to: number] {
    if (lineEnd - lineStart <= room) return [lineStart, lineEnd];
    const size = Math.max(room - 2 * ellipsis.length, 1);
    const before = Math.min(start.offset - Math.floor(size * shareBefore), lineEnd - size);
    const after = Math.max(before, lineStart) + size;
    return [
      Math.max(lineStart, around(secrets, before)?.start ?? before),
      Math.min(lineEnd, around(secrets, after)?.end ?? after),
    ];
  }
}

/** The secret that an offset lies in. Its mask is short, so it is shown whole. */
function around(secrets: readonly Span[], offset: number): Span | undefined {
  return secrets.find(({ start, end }) => start < offset && offset < end);
}

/** The end of the line that an offset lies in. */
export function endOfLine(text: string, from: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}
