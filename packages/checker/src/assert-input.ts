import { formats } from "./report.ts";
import { alternatives } from "./text/wording.ts";

/**
 * Refuses what callers without a type checker pass: most often the bytes of a file, or its extension as the format.
 *
 * @throws {TypeError} that says what to pass
 */
export function assertInput(text: string, format: string = "auto"): void {
  if (typeof text !== "string")
    throw new TypeError('Give the text as a string, such as readFileSync(path, "utf8") returns.');
  assertOneOf(["auto", ...formats], format, "format");
}

/** @throws {TypeError} that lists the known values */
export function assertOneOf(known: readonly string[], given: string, noun: string): void {
  if (!known.includes(given)) throw new TypeError(`Give one of ${alternatives(known)} as the ${noun}.`);
}
