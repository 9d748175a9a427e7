/** What each signal would end. It has one listener for all of that: Node.js 22 takes more than ten for a leak. */
const ending = new WeakMap<AbortSignal, Set<AbortController>>();

/**
 * Does something until one of several signals ends it, whether or not it heeds the one that it is given. Why this is not
 * `AbortSignal.any()` stands at {@link withTimeLimit}.
 *
 * @param outer signals that may live longer; nothing of this stays behind in them
 * @throws the reason for an abort, also when it came before
 */
export async function abortable<T>(
  outer: readonly (AbortSignal | undefined)[],
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (const signal of outer) signal?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  for (const one of outer) if (one) listen(one, controller);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([task(signal), ended]);
  } finally {
    for (const one of outer) if (one) listenNoMore(one, controller);
  }
}

function listen(signal: AbortSignal, controller: AbortController): void {
  const controllers = ending.get(signal) ?? new Set();
  ending.set(signal, controllers.add(controller));
  // A signal does not take the same listener twice.
  signal.addEventListener("abort", endAll);
}

function listenNoMore(signal: AbortSignal, controller: AbortController): void {
  const controllers = ending.get(signal);
  controllers?.delete(controller);
  if (controllers?.size === 0) signal.removeEventListener("abort", endAll);
}

function endAll({ target }: Event): void {
  const signal = target as AbortSignal;
  for (const controller of ending.get(signal) ?? []) controller.abort(signal.reason);
}
