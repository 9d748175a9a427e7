/** A call or an input that the user can put right. */
export class UsageError extends Error {
  /** What to do, or where to read on. */
  readonly hint: string | undefined;

  /** @param message what is wrong, in one sentence; like all output, without any part of a secret */
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
