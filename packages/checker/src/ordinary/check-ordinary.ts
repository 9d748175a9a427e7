import { currentDay } from "../current-day.ts";
import { openDocument } from "../document.ts";
import { reportOn } from "../findings/diagnose.ts";
import { suppressionMarker } from "../findings/suppressions.ts";
import { maxTextLength } from "../limits.ts";
import type { CheckOptions, Report } from "../report.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { ordinaryRules } from "./ordinary-rules.ts";
import { readLines } from "./read-lines.ts";

/** Characters and strings that other readers or rules have to look at. */
const unusualCharacter = /[^\t\r\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]/;
const unusualSigns = ["```", "~~~", "<<<<<<<", "#!", suppressionMarker];

/**
 * Checks a text if it is ordinary: valid YAML with the settings in their place, and values in the right form. For such
 * a text, a small part of the engine finds the same as all of it.
 *
 * @returns nothing if the text needs a thorough check
 */
export function checkOrdinary(text: string, options: CheckOptions): Report | undefined {
  const { format = "auto", encoding = "utf-8", today, origin } = options;
  if ((format !== "auto" && format !== "yaml") || text.length > maxTextLength) return undefined;
  if (encoding !== "utf-8") return undefined;
  if (isUnusual(text)) return undefined;
  const source = readLines(text);
  if (!source) return undefined;
  const document = openDocument(text, "yaml", source, () => today ?? currentDay());
  return isOrdinary(document) ? reportOn(document, ordinaryRules, origin) : undefined;
}

function isUnusual(text: string): boolean {
  return unusualCharacter.test(text) || unusualSigns.some((sign) => text.includes(sign));
}
