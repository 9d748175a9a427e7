import { invisibleCharacters } from "../obstacles/invisible-characters.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** Words that are text in every version of YAML; a colon is allowed where it does not end a key. */
const plain = patternOnDemand("^\\p{L}(?:[\\p{L}\\p{M}\\p{N} _./@+-]|:(?![\\s]|$))*$", "u");
/** Words that are not text in YAML 1.1 or 1.2. https://yaml.org/type/bool.html */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
/** Characters that YAML forbids (https://yaml.org/spec/1.2.2/#51-character-set), and invisible ones. */
const unprintable = patternOnDemand(`[${invisibleCharacters}\\uFFFE\\uFFFF\\u2028\\u2029\\x85]`, "g");

/** A text as a YAML scalar on one line, in quotes if a parser could otherwise read something else. */
export function yamlText(text: string): string {
  if (plain().test(text) && !text.endsWith(" ") && !reserved.test(text)) return text;
  return JSON.stringify(text).replace(
    unprintable(),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
