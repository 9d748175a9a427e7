import { assertInput } from "./assert-input.ts";
import { checkThoroughly } from "./check-thoroughly.ts";
import { checkOrdinary } from "./ordinary/check-ordinary.ts";
import type { CheckOptions, Report } from "./report.ts";

/**
 * Checks a configuration in any of the formats.
 *
 * @param text the whole file
 * @returns what the rules found, in the order of the text
 * @throws {TypeError} only if `text` is not a string, or the format is unknown
 */
export function check(text: string, options: CheckOptions = {}): Report {
  assertInput(text, options.format);
  return checkOrdinary(text, options) ?? checkThoroughly(text, options);
}
