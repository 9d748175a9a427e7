import { patternOnDemand } from "../text/pattern-on-demand.ts";

/**
 * What a name or a message must not bring into an output: control characters, among them line breaks and the start of
 * terminal escapes; line separators; what no encoding or XML can hold; and what nobody sees, such as marks that turn the
 * direction of text. Only joiners and variation selectors stay, of which emoji and whole scripts are made.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const unprintable = patternOnDemand(
  "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Noncharacter_Code_Point}]|(?![\\u200C\\u200D\\uFE00-\\uFE0F])\\p{Default_Ignorable_Code_Point}",
  "gu",
);

/** Nearly all texts. */
const printableAscii = /^[ -~]*$/;

/** The text on one line, with a replacement character for everything that could act on a terminal or mislead its reader. */
export function printable(text: string): string {
  return printableAscii.test(text) ? text : text.replace(unprintable(), "\u{fffd}");
}

/** A file's path as the services write it: with forward slashes, and without `./` at its start. */
export function portablePath(name: string): string {
  return printable(name)
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/+)+/, "");
}

const printableLines = /^[\n -~]*$/;

/** JSON laid out for people, in which strings hold what is not printable as escapes. */
export function printableJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  if (printableLines.test(text)) return `${text}\n`;
  return `${text.replace(unprintable(), (found) => (found === "\n" ? found : escapeUnits(found)))}\n`;
}

function escapeUnits(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
