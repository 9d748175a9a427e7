import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Span } from "../node.ts";
import type { Clearing, Obstacle } from "../readers/source.ts";
import { remove } from "../repairs/edits.ts";
import { spanOf } from "../text/matches.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** With this share of NUL characters, the code units of a text are wider than those that it was read as. */
const wideShare = 0.25;
const replacementCharacter = "\uFFFD";
const oddCharacter = patternOnDemand("(?!\\s)\\p{Cc}|\\uFFFD", "gu");

/** With this share of characters that text does not have, a file is binary. */
const binaryShare = 0.2;

/** Whether a text was decoded from a binary file, such as a picture or a spreadsheet. */
export function isBinary(text: string): boolean {
  if (!text.includes("\0") && !text.includes(replacementCharacter)) return false;
  const odd = text.match(oddCharacter()) ?? [];
  return odd.length > text.length * binaryShare && !isOfWiderUnits(text);
}

/**
 * Whether a text is UTF-16 that was read as single bytes, or UTF-32 that was read as UTF-16: every letter has a NUL on
 * the same side, and no two NULs are side by side.
 */
function isOfWiderUnits(text: string): boolean {
  const nuls = text.match(/\0/g) ?? [];
  return nuls.length > 1 && nuls.length >= text.length * wideShare && !text.includes("\0\0");
}

/** Finds what went wrong when a file was decoded: a wrong encoding, and characters that were lost. */
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

/** @param isWhole whether the whole text is affected, rather than a few characters */
function misread(span: Span, isWhole: boolean): Obstacle {
  return remarkAt("text-encoding", atSpan(span), { isWhole });
}
