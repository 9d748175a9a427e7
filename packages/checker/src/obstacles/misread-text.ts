import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Span } from "../node.ts";
import type { Clearing, Obstacle } from "../readers/source.ts";
import { remove } from "../repairs/edits.ts";
import { spanOf } from "../text/matches.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** The share of NUL characters from which a text is of wider units than it was read as. */
const wideShare = 0.25;
const replacementCharacter = "\uFFFD";
const oddCharacter = patternOnDemand("(?!\\s)\\p{Cc}|\\uFFFD", "gu");

/** The share of characters that no text holds from which it is none. */
const binaryShare = 0.2;

/** Whether what became text were the bytes of something else, such as a picture or a spreadsheet. */
export function isBinary(text: string): boolean {
  if (!text.includes("\0") && !text.includes(replacementCharacter)) return false;
  const odd = text.match(oddCharacter()) ?? [];
  return odd.length > text.length * binaryShare && !isOfWiderUnits(text);
}

/**
 * Whether a text is UTF-16 that was read as single bytes, or UTF-32 that was read as UTF-16: a NUL stands on one side of
 * every letter, and never beside another.
 */
function isOfWiderUnits(text: string): boolean {
  const nuls = text.match(/\0/g) ?? [];
  return nuls.length > 1 && nuls.length >= text.length * wideShare && !text.includes("\0\0");
}

/** Finds what was lost when bytes became text: units that were read as halves, and characters that could not be read. */
export function findMisreadText(text: string): Clearing | undefined {
  if (isOfWiderUnits(text)) {
    const added = text.matchAll(/^(?:ÿþ|þÿ|\uFFFD{2})|\0/g);
    const edits = Array.from(added, (found) => remove(spanOf(found)));
    return { obstacles: [misread({ start: 0, end: 0 }, true)], edits };
  }
  if (!text.includes(replacementCharacter)) return undefined;
  const lost = text.matchAll(/\uFFFD+/g);
  return { obstacles: Array.from(lost, (found) => misread(spanOf(found), false)), edits: [] };
}

/** @param isWhole whether it is about the whole text rather than about characters in it */
function misread(span: Span, isWhole: boolean): Obstacle {
  return remarkAt("text-encoding", atSpan(span), { isWhole });
}
