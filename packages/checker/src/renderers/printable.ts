import { patternOnDemand } from "../text/pattern-on-demand.ts";

/**
 * Characters of names and messages that must not get into an output: control characters, including line breaks and the
 * start of terminal escapes; line separators; what encodings or XML do not allow; and invisible characters, such as
 * marks that change the direction of text. Only joiners and variation selectors stay, which emoji and some scripts
 * need.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const unprintable = patternOnDemand(
  "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Noncharacter_Code_Point}]|(?![\\u200C\\u200D\\uFE00-\\uFE0F])\\p{Default_Ignorable_Code_Point}",
  "gu",
);

/** Matches nearly all texts. */
const printableAscii = /^[ -~]*$/;

/** The text on one line, with a replacement character for all that could control a terminal or mislead its reader. */
export function printable(text: string): string {
  return printableAscii.test(text) ? text : text.replace(unprintable(), "\u{fffd}");
}

/** The path of a file for services: with forward slashes, and without `./` at its start. */
export function portablePath(name: string): string {
  return printable(name)
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/+)+/, "");
}

const printableLines = /^[\n -~]*$/;

/** Indented JSON, with escapes for characters that are not printable. */
export function printableJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  if (printableLines.test(text)) return `${text}\n`;
  return `${text.replace(unprintable(), (found) => (found === "\n" ? found : escapeUnits(found)))}\n`;
}

function escapeUnits(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
