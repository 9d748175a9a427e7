import { IntegrationError } from "../errors.ts";
import { errorOf } from "../transport/failure.ts";

/** What was written before a transition failed. */
export interface PartialWrite {
  /** As a sentence. */
  said: string;
  /** The work item, when it is new. */
  key?: string;
}

/**
 * The error for a work item that was written, but whose transition then failed or was ended by a signal. It tells a
 * program that something was done, so that nothing is written twice.
 */
export function partialWrite({ said, key }: PartialWrite, error: unknown): IntegrationError {
  const isFailure = error instanceof IntegrationError;
  const message = `${said} ${isFailure ? error.message : "The call was ended before that."}`;
  const details = isFailure ? { ...error, failure: error.failure } : {};
  return errorOf(message, { ...details, key, fieldsWritten: true, cause: error });
}

/**
 * Says which fields of a work item have been written.
 *
 * @param along those that the transition would have written, by their ids
 */
export function saidOfFields(key: string, along: object): string {
  const names = Object.keys(along).join(", ");
  const except = names === "" ? "" : ` except ${names}`;
  return `The fields of ${key} have been written${except}, but it is not in its state yet.`;
}
