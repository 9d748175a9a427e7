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
 * The error for a work item that was written, and whose transition then failed or was ended by a signal: so that nobody
 * writes twice, and a program can tell this from a call that did nothing.
 */
export function partialWrite({ said, key }: PartialWrite, error: unknown): IntegrationError {
  const isFailure = error instanceof IntegrationError;
  const message = `${said} ${isFailure ? error.message : "The call was ended before that."}`;
  const details = isFailure ? { ...error, failure: error.failure } : {};
  return errorOf(message, { ...details, key, fieldsWritten: true, cause: error });
}

/**
 * Which fields of a work item have been written, as a sentence.
 *
 * @param along those that would have been written with the transition, by their ids
 */
export function saidOfFields(key: string, along: object): string {
  const names = Object.keys(along).join(", ");
  const except = names === "" ? "" : ` except ${names}`;
  return `The fields of ${key} have been written${except}, but it is not in its state yet.`;
}
