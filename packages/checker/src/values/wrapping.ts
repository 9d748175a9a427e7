import type { Span } from "../node.ts";
import { spanFrom } from "../text/matches.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";
import { enumeration } from "../text/wording.ts";

/** Nearly all texts. */
const plainText = /^[!#-&(-_a-~](?:[ -~]*[!#-&(-+\--:<-_a-~])?$/;
/** What people take for quotes, as a part of a class in a regular expression. */
export const quotes = "\"'`“”„‘’‚«»";
const quote = new RegExp(`[${quotes}]`);
const blank = patternOnDemand("[\\s\\p{Cc}\\p{Cf}]", "u");
const invisible = patternOnDemand("[\\p{Cc}\\p{Cf}]+", "gu");
const invisibleCharacter = patternOnDemand("(?!\\s)\\p{Cc}|\\p{Cf}", "gu");

function isBlank(character: string): boolean {
  return blank().test(character);
}

/**
 * The part of a text that is left without the blanks and invisible characters at its edges, pairs of quotes, and
 * what parts it from the next value.
 */
function core(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end) {
    if (isBlank(text.charAt(start))) start += 1;
    else if (isBlank(text.charAt(end - 1)) || /[,;]/.test(text.charAt(end - 1))) end -= 1;
    else if (end - start > 1 && quote.test(text.charAt(start)) && quote.test(text.charAt(end - 1))) {
      start += 1;
      end -= 1;
    } else break;
  }
  return { start, end };
}

/** Whether anything came along: blanks, quotes or commas at the edges, or what nobody sees. */
export function isWrapped(text: string): boolean {
  if (plainText.test(text)) return false;
  const { start, end } = core(text);
  return start > 0 || end < text.length || text.search(invisible()) >= 0;
}

/** Every stretch of a text that came along when it was copied: at its edges, and inside of it what nobody sees. */
export function wrappingOf(text: string): Span[] {
  const { start, end } = core(text);
  const found = text.slice(start, end).matchAll(invisible());
  const inside = Array.from(found, (match) => spanFrom(start, match));
  return nonEmpty([{ start: 0, end: start }, ...inside, { start: end, end: text.length }]);
}

export function withoutWrapping(text: string): string {
  const { start, end } = core(text);
  return text.slice(start, end);
}

/** "blank", "quotes and line break": what is among the characters of a text, in the singular or the plural. */
export function strayWords(text: string): string {
  const kinds: readonly [string, RegExp][] = [
    ["space", /[^\S\r\n\uFEFF]/g],
    ["line break", /\r\n?|\n/g],
    ["quote", new RegExp(quote, "g")],
    ["comma", /,/g],
    ["semicolon", /;/g],
    ["invisible character", invisibleCharacter()],
  ];
  const words = kinds.flatMap(([word, pattern]) => {
    const count = text.match(pattern)?.length ?? 0;
    return count === 0 ? [] : [`${word}${count === 1 ? "" : "s"}`];
  });
  return enumeration(words);
}
