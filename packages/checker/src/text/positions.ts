import type { Position, Range } from "../report.ts";

/** Converts offsets to lines and columns. Lines end with LF, CRLF or CR. */
export class Positions {
  readonly #length: number;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.#length = text.length;
    const hasReturns = text.includes("\r");
    const nextBreak = hasReturns ? lineEnd : lineFeed;
    for (let end = nextBreak(text, 0); end < text.length; ) {
      const start = hasReturns ? nextLine(text, end) : end + 1;
      this.#lineStarts.push(start);
      end = nextBreak(text, start);
    }
  }

  /** The position of an offset; one outside the text counts as its start or end. */
  at(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#lineStarts[low] ?? 0) + 1, offset: inside };
  }

  range({ start, end }: { start: number; end: number }): Range {
    return { start: this.at(start), end: this.at(Math.max(start, end)) };
  }
}

/** Where a text starts after its byte order mark, if it has one. */
export function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The start of the line at an offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The end of the line at an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  for (let index = offset; index < text.length; index += 1) {
    if (isBreak(text.charCodeAt(index))) return index;
  }
  return text.length;
}

/** The start of the line after a line break. */
export function nextLine(text: string, lineBreak: number): number {
  return lineBreak + (text.startsWith("\r\n", lineBreak) ? 2 : 1);
}

/** The line break of a text, for what is inserted into it. */
export function lineBreakIn(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? "\n";
}

/**
 * The spaces and dashes between the start of a line and an offset in it; nothing if there is anything else, of which
 * only the nearest character is looked at.
 */
export function marginBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && " -".includes(text[start - 1] ?? "")) start -= 1;
  return start === 0 || isBreak(text.charCodeAt(start - 1)) ? text.slice(start, offset) : undefined;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** As {@link lineEnd}, but for a text without carriage returns, and faster. */
function lineFeed(text: string, offset: number): number {
  const index = text.indexOf("\n", offset);
  return index < 0 ? text.length : index;
}
