import { checkThoroughly } from "./check-thoroughly.ts";
import { checkOrdinary } from "./ordinary/check-ordinary.ts";
import type { CheckOptions, Report } from "./report.ts";

/**
 * Checks a configuration in any of the formats.
 *
 * @param text the whole file
 * @returns everything that the rules find, in the order of the text; never throws
 */
export function check(text: string, options: CheckOptions = {}): Report {
  return checkOrdinary(text, options) ?? checkThoroughly(text, options);
}
