import type { Redact } from "../secret.ts";
import { isAggregateError, isError } from "../value-kinds.ts";

/** More than any meaningful chain of causes has. */
const maxErrors = 10;

/**
 * A copy of an error that is safe to show: its name, code, message and stack, and those of its causes, with secrets
 * hidden. Other properties are left out, for libraries attach the whole request, with its headers.
 */
export function redactedError(thrown: Error, redact: Redact): Error {
  const copies = new Map<Error, Error>();
  return copyOf(thrown);

  function copyOf(error: Error): Error {
    const { name, message, stack, cause } = error;
    const isSeveral = isAggregateError(error);
    const copy = isSeveral ? new AggregateError([], redact(message)) : new Error(redact(message));
    copies.set(error, copy);
    set(copy, "name", redact(name));
    set(copy, "stack", redact(stack ?? `${name}: ${message}`));
    if ("code" in error && typeof error.code === "string") Object.assign(copy, { code: redact(error.code) });
    if (isSeveral) set(copy, "errors", error.errors.flatMap(copied));
    for (const one of copied(cause)) set(copy, "cause", one);
    return copy;
  }

  function copied(one: unknown): Error[] {
    if (!isError(one)) return [];
    const known = copies.get(one);
    if (known) return [known];
    return copies.size < maxErrors ? [copyOf(one)] : [];
  }
}

/** Sets a property that is not enumerable, as those of errors are not. */
function set(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, configurable: true, writable: true });
}
