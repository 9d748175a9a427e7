/** An answer before it becomes a `Response`. */
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

/** Lists the methods that a path takes. https://github.com/brekkylab/backlot/issues/311 */
export function options(methods: readonly string[]): Answer {
  const taken = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method));
  const headers = { Allow: [...taken, "OPTIONS"].join(",") };
  return { status: 200, body: "", contentType: "text/html;charset=UTF-8", headers };
}

/** Thrown to end the handling of a request with an answer. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}`);
    this.answer = answer;
  }
}
