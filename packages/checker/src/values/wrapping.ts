import type { Span } from "../node.ts";
import { spanFrom } from "../text/matches.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";
import { enumeration } from "../text/wording.ts";

/** Matches nearly all values that are not wrapped. */
const plainText = /^[!#-&(-_a-~](?:[ -~]*[!#-&(-+\--:<-_a-~])?$/;
/** Characters that people use as quotes, for a class in a regular expression. */
export const quotes = "\"'`“”„‘’‚«»";
const quote = new RegExp(`[${quotes}]`);
const blank = patternOnDemand("[\\s\\p{Cc}\\p{Cf}]", "u");
const invisible = patternOnDemand("[\\p{Cc}\\p{Cf}]+", "gu");
const invisibleCharacter = patternOnDemand("(?!\\s)\\p{Cc}|\\p{Cf}", "gu");

function isBlank(character: string): boolean {
  return blank().test(character);
}

/**
 * The span of a text without surrounding spaces, invisible characters and pairs of quotes, and without a separator at
 * the end.
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

/** Whether a text has spaces, quotes or commas around it, or invisible characters. */
export function isWrapped(text: string): boolean {
  if (plainText.test(text)) return false;
  const { start, end } = core(text);
  return start > 0 || end < text.length || text.search(invisible()) >= 0;
}

/** The spans of what was copied along with a text: what surrounds it, and invisible characters. */
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

/** What the characters of a text are, in words: "space", "quotes and line break". */
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
