import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Clearing } from "../readers/source.ts";
import { replace, safeFix } from "../repairs/edits.ts";
import type { TextEdit } from "../rule.ts";
import { spanFrom } from "../text/matches.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";
import { textStart } from "../text/positions.ts";

/** Typographic spaces. */
const blanks = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F";
/** Control characters, which YAML forbids, https://yaml.org/spec/1.2.2/#51-character-set */
const control = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F";
/** Characters without a width, except for those that join letters and emoji. */
const zeroWidth = "\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF";
/** The space of East Asian scripts, which is valid within a name. */
const wide = "\\u3000";

/** All of them, for a class in a regular expression. */
export const invisibleCharacters: string = `${blanks}${control}${zeroWidth}${wide}`;

const blank = new RegExp(`[ ${blanks}]`);
const invisible = new RegExp(`[${invisibleCharacters}]`);

const outsideOfComments = patternOnDemand(
  `(?:^|[ \\t])#.*|[${blanks}${control}${zeroWidth}]+|^ *${wide}[ ${wide}]*|(?<=:)${wide}+`,
  "gm",
);

/** Finds spaces that parsers do not treat as such, and invisible characters, outside of comments. */
export function findInvisibleCharacters(text: string): Clearing | undefined {
  const start = textStart(text);
  const content = text.slice(start);
  if (!invisible.test(content)) return undefined;
  const edits: TextEdit[] = [];
  for (const match of content.matchAll(outsideOfComments()))
    if (!match[0].includes("#")) edits.push(replace(spanFrom(start, match), visible(match[0])));
  const obstacles = edits.map((edit) => {
    const isBlank = edit.text !== "";
    const fix = safeFix(isBlank ? "Write a space" : "Remove the character", edit);
    const params = { code: numberOf(text.charCodeAt(edit.start)), isBlank };
    return remarkAt("invisible-character", atSpan(edit), params, fix);
  });
  return { obstacles, edits };
}

/** The code point of a character in the notation of Unicode: `U+00A0`. */
function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** As many ordinary spaces as the characters take columns on the screen. */
function visible(found: string): string {
  return Array.from(found, (sign) => (sign === "\u3000" ? "  " : blank.test(sign) ? " " : "")).join("");
}
