import type { Range, Span } from "@jira-config/checker";
import { shownText } from "../terminal/shown-text.ts";
import type { Measure } from "../terminal/width.ts";

/** A line of a text with the place that is meant. */
export interface Snippet {
  number: string;
  line: string;
  /** Blanks as wide as what stands before the place. */
  indent: string;
  underline: string;
}

/** How much of a long line is shown before and after the start of the place, in UTF-16 units. */
const before = 60;
const after = 100;
const ellipsis = "…";

/** The line in which a range starts, as far as it fits, with an underline as wide as what it shows of the range. */
export function snippet(
  text: string,
  { start, end }: Range,
  secrets: readonly Span[],
  width: Measure,
): Snippet {
  const lineStart = start.offset - start.column + 1;
  const lineEnd = endOfLine(text, start.offset);
  const from = Math.max(lineStart, around(secrets, start.offset - before)?.start ?? start.offset - before);
  const to = Math.min(lineEnd, around(secrets, start.offset + after)?.end ?? start.offset + after);
  const { text: shown, indexes } = shownText(text, { start: from, end: to }, secrets);
  const prefix = from > lineStart ? ellipsis : "";
  const suffix = to < lineEnd ? ellipsis : "";

  const first = indexes[start.offset - from] ?? 0;
  const last = indexes[Math.min(end.offset, to) - from] ?? shown.length;
  return {
    number: `${start.line}`,
    line: `${prefix}${shown}${suffix}`,
    indent: " ".repeat(width(prefix + shown.slice(0, first))),
    underline: "^".repeat(Math.max(1, width(shown.slice(first, last)))),
  };
}

/** The secret that an offset lies in; hidden, it is short, and need not be cut. */
function around(secrets: readonly Span[], offset: number): Span | undefined {
  return secrets.find(({ start, end }) => start < offset && offset < end);
}

function endOfLine(text: string, from: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}
