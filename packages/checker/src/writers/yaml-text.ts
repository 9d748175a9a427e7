import { invisibleCharacters } from "../obstacles/invisible-characters.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** A word, or several, that can be nothing else in any YAML; a colon or a number sign only where neither starts anything. */
const plain = patternOnDemand("^\\p{L}(?:[\\p{L}\\p{M}\\p{N} _./@+-]|:(?![\\s]|$))*$", "u");
/** What YAML 1.1 or 1.2 takes for something else than text. https://yaml.org/type/bool.html */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
/** What may not stand in a YAML text as it is (https://yaml.org/spec/1.2.2/#51-character-set), and what nobody sees there. */
const unprintable = patternOnDemand(`[${invisibleCharacters}\\uFFFE\\uFFFF\\u2028\\u2029\\x85]`, "g");

/** A text as a YAML scalar on one line, in quotes where some reader would otherwise see something else. */
export function yamlText(text: string): string {
  if (plain().test(text) && !text.endsWith(" ") && !reserved.test(text)) return text;
  return JSON.stringify(text).replace(
    unprintable(),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
