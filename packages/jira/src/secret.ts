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

/** Replaces a secret, and the header value that is made of it, wherever they stand in a text. */
export function redact(text: string, ...secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => (secret === "" ? masked : masked.replaceAll(secret, mask)), text);
}
