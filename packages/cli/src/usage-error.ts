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

/** What is wrong and what to do, for one of several things that are told. */
export function inOneLine({ message, hint }: UsageError): string {
  return hint ? `${message} ${hint}` : message;
}

/** Asks for the name: each part of the program that is bundled by itself has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
