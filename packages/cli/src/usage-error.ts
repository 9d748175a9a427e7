/** A call or an input that the user can put right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to do, or where to read on. */
  readonly hint: string | undefined;

  /** @param message what is wrong, in one sentence; like all output, without any part of a secret */
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** What is wrong and what to do, in one line, when several errors are reported. */
export function inOneLine({ message, hint }: UsageError): string {
  return hint ? `${message} ${hint}` : message;
}

/** Compares the name, for each separately bundled part of the program has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
