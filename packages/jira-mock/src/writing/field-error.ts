import { Refusal } from "../http/answer.ts";
import { fieldErrors } from "../http/failures.ts";

/** A value that a field does not take, with Jira's message. */
export class FieldError extends Error {
  /** The name under which Jira reports it, if it is not the field's own. */
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** Refuses the request if a value cannot be written to the one field that the request is about. */
export function orRefuse<Value>(field: string, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    if (error instanceof FieldError) throw new Refusal(fieldErrors({ [field]: error.message }));
    throw error;
  }
}
