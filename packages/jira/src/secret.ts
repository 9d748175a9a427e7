const mask = "••••";

/**
 * A value that nobody can print by accident: not in a template string, not with `JSON.stringify`, `console.log` or
 * `util.inspect`, not in an error message, and `structuredClone` copies nothing of it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** @returns the value itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  static {
    // What Node.js prints. https://nodejs.org/api/util.html#utilinspectcustom
    Object.defineProperty(Secret.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: () => mask });
  }
}

/** Shorter pieces give nothing of a secret away, and occur in ordinary words too. */
const minPieceLength = 6;

/** Hides secrets in a text, and every piece of one: half a token is already too much. */
export type Redact = (text: string) => string;

/** Makes a function that hides these secrets, in time linear in the text. */
export function redactor(secrets: readonly string[]): Redact {
  const pieces = new Set(secrets.flatMap(piecesOf));
  const lengths = new Set([...pieces].map(({ length }) => length));
  return (text) => {
    let shown = "";
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
      for (const length of lengths) {
        if (!pieces.has(text.slice(at, at + length))) continue;
        if (at >= end) shown += text.slice(end, at) + mask;
        end = Math.max(end, at + length);
      }
    }
    return shown + text.slice(end);
  };
}

/** All pieces of the shortest length; of a shorter secret, the whole. */
function piecesOf(secret: string): string[] {
  const count = Math.max(secret.length - minPieceLength, 0) + 1;
  const pieces = Array.from({ length: count }, (_, start) => secret.slice(start, start + minPieceLength));
  return pieces.filter((piece) => piece !== "");
}
