/** What each signal aborts. A signal has one listener for all of it: Node.js 22 takes more than ten for a leak. */
const ending = new WeakMap<AbortSignal, Set<AbortController>>();

/**
 * Runs a task until one of several signals ends it, even if the task ignores the signal that it is given.
 * {@link withTimeLimit} says why this is not `AbortSignal.any()`.
 *
 * @param outer signals that may live longer; no listener stays behind in them
 * @throws the reason for an abort, also one that came before the call
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
