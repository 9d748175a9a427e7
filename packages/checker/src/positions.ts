import type { Position, Range } from "./report.ts";

/** Turns offsets into lines and columns; a line ends with LF, CRLF or CR. */
export class Positions {
  readonly #length: number;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.#length = text.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) this.#lineStarts.push(index + 1);
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
