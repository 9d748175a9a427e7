import { abortable } from "./abortable.ts";

/**
 * Runs a task for at most so many seconds, even if it ignores the signal that it is given.
 *
 * `AbortSignal.any()` and `AbortSignal.timeout()` would not do: Node.js before 22.20 may lose such a limit
 * (https://github.com/nodejs/node/issues/57736), and every Node.js leaks memory into a signal that lives as long as the
 * program (https://github.com/nodejs/node/issues/64476).
 *
 * @param outer ends the task earlier, with the reason for its abort
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
