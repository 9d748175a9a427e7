/** What is answered, before it becomes a `Response`. */
export interface Answer {
  status: number;
  /** JSON, or a text with its own {@link contentType}. */
  body?: unknown;
  /** `application/json;charset=UTF-8` unless said otherwise. */
  contentType?: string;
  headers?: { readonly [name: string]: string };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const noContent: Answer = { status: 204 };

/** Ends the answering of a request from within, with what is to be answered. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}`);
    this.answer = answer;
  }
}
