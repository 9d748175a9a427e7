import { assertInput } from "./assert-input.ts";
import { checkThoroughly } from "./check-thoroughly.ts";
import { checkOrdinary } from "./ordinary/check-ordinary.ts";
import type { CheckOptions, Report } from "./report.ts";

/**
 * Checks a configuration in any of the formats.
 *
 * @param text the whole file
 * @returns everything that the rules find, in the order of the text
 * @throws {TypeError} when there is no text or no such format, and never otherwise
 */
export function check(text: string, options: CheckOptions = {}): Report {
  assertInput(text, options.format);
  return checkOrdinary(text, options) ?? checkThoroughly(text, options);
}
