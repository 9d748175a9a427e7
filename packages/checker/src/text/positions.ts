import type { Position, Range } from "../report.ts";

/** Turns offsets into lines and columns; a line ends with LF, CRLF or CR. */
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

  /** The position of an offset, which is moved into the text if it lies outside. */
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

/** Where a text starts, behind a byte order mark if it has one. */
export function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** Where the line that holds an offset starts, behind the line break before it. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the line that holds an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  for (let index = offset; index < text.length; index += 1) {
    if (isBreak(text.charCodeAt(index))) return index;
  }
  return text.length;
}

/** Where the line behind a line break starts. */
export function nextLine(text: string, lineBreak: number): number {
  return lineBreak + (text.startsWith("\r\n", lineBreak) ? 2 : 1);
}

/** How the lines of a text end, which what is put into it should do, too. */
export function lineBreakIn(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? "\n";
}

/**
 * The blanks and dashes between the start of a line and an offset on it; nothing when something else stands there, of
 * which no more than the nearest character is looked at.
 */
export function marginBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && " -".includes(text[start - 1] ?? "")) start -= 1;
  return start === 0 || isBreak(text.charCodeAt(start - 1)) ? text.slice(start, offset) : undefined;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** The same for a text without carriage returns, in native code. */
function lineFeed(text: string, offset: number): number {
  const index = text.indexOf("\n", offset);
  return index < 0 ? text.length : index;
}
