export interface Opener {
  bracket: string;
  offset: number;
  /** The indentation of its line. */
  indent: number;
}

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** The open brackets of a text that is read line by line. */
export class Brackets {
  readonly #open: Opener[] = [];

  get outermost(): Opener | undefined {
    return this.#open[0];
  }

  get innermost(): Opener | undefined {
    return this.#open.at(-1);
  }

  /** The text that closes all open brackets. */
  get closing(): string {
    return this.#open
      .map(({ bracket }) => closers[bracket])
      .reverse()
      .join("");
  }

  clear(): void {
    this.#open.length = 0;
  }

  /**
   * Reads a span up to a comment, without what is in quotes.
   *
   * @returns the offset of the first bracket that closes nothing, or the wrong one
   */
  read(text: string, start: number, end: number, indent: number): number | undefined {
    for (let offset = start; offset < end; offset += 1) {
      const letter = text[offset] ?? "";
      if (letter === '"' || letter === "'") {
        const close = text.indexOf(letter, offset + 1);
        offset = close < 0 ? end : close;
      } else if (letter === "#" && /[ \t]/.test(text[offset - 1] ?? "")) {
        return undefined;
      } else if (letter === "{" || letter === "[") {
        this.#open.push({ bracket: letter, offset, indent });
      } else if (letter === "}" || letter === "]") {
        if (closers[this.innermost?.bracket ?? ""] !== letter) return offset;
        this.#open.pop();
      }
    }
    return undefined;
  }
}
