import { abortable } from "./abortable.ts";

/**
 * Does something that may take so many seconds and no longer, whether or not it heeds the signal that it is given.
 *
 * `AbortSignal.any()` and `AbortSignal.timeout()` would not do: Node.js before 22.20 may forget such a limit
 * (https://github.com/nodejs/node/issues/57736), and every Node.js leaves something of it behind in a signal that lives
 * as long as the program (https://github.com/nodejs/node/issues/64476).
 *
 * @param outer ends it earlier, with the reason for its abort
 * @throws {DOMException} a `TimeoutError`, when the time is up
 */
export async function withTimeLimit<T>(
  seconds: number,
  outer: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const expire = () =>
    limit.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
  const timer = setTimeout(expire, seconds * 1000);
  try {
    return await abortable([outer, limit.signal], task);
  } finally {
    clearTimeout(timer);
  }
}
