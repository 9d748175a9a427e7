import { abortable } from "../transport/abortable.ts";

/** An answer, and how many calls wait for it. */
interface SharedAnswer<T> {
  answer: Promise<T>;
  waiting: number;
  request: AbortController;
}

/**
 * A cache of answers. It includes requests in progress, so that no two calls ask for the same; such a request is aborted
 * only when every call that waits for it has been ended.
 */
export class SharedAnswers<T> {
  readonly #asked = new Map<string, SharedAnswer<T>>();

  /**
   * Looks for something in an answer. If that fails, the answer is forgotten: a failure may pass, and what the site
   * lacks may be added.
   *
   * @param signal ends the call that looks
   * @throws the reason for the abort of `signal`, or whatever `ask` and `find` throw
   */
  async find<Found>(
    name: string,
    ask: (signal: AbortSignal) => Promise<T>,
    find: (answer: T) => Found,
    signal: AbortSignal | undefined,
  ): Promise<Found> {
    signal?.throwIfAborted();
    const asked = this.#asked.get(name) ?? begun(ask);
    this.#asked.set(name, asked);
    asked.waiting += 1;
    try {
      return find(await abortable([signal], () => asked.answer));
    } catch (error) {
      const othersWait = signal?.aborted === true && asked.waiting > 1;
      if (!othersWait && this.#asked.get(name) === asked) this.#asked.delete(name);
      throw error;
    } finally {
      asked.waiting -= 1;
      if (asked.waiting === 0) asked.request.abort();
    }
  }
}

function begun<T>(ask: (signal: AbortSignal) => Promise<T>): SharedAnswer<T> {
  const request = new AbortController();
  return { answer: ask(request.signal), waiting: 0, request };
}
