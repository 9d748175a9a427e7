/**
 * Does something until one of several signals ends it, whether or not it heeds the one that it is given. Why this is not
 * `AbortSignal.any()` stands at {@link withTimeLimit}.
 *
 * @param outer signals that may live longer; nothing of this stays behind in them
 * @throws the reason for an abort, also when it came before
 */
export async function endedBy<T>(
  outer: readonly (AbortSignal | undefined)[],
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (const signal of outer) signal?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const stops = outer.flatMap((one) => (one ? [{ one, stop: () => controller.abort(one.reason) }] : []));
  for (const { one, stop } of stops) one.addEventListener("abort", stop, { once: true });
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([task(signal), ended]);
  } finally {
    for (const { one, stop } of stops) one.removeEventListener("abort", stop);
  }
}
