import type { ScalarNode } from "../node.ts";
import type { FixDraft } from "../rule.ts";
import { fixesInside, keepOnly, safeFix, suggestedFix } from "./edits.ts";

/**
 * A choice for each of several addresses that were found in a value; for the only one, a fix.
 *
 * @param before what may stand before it, and certainly is not meant, and what behind it
 */
export function keepAddress(
  node: ScalarNode,
  found: readonly RegExpExecArray[],
  before: RegExp,
  behind: RegExp,
): FixDraft[] {
  const { text } = node;
  const fixes = found.map(({ 0: { length }, index }, position) => {
    const edits = keepOnly(node, index, length);
    if (found.length > 1) return suggestedFix(`Keep only address ${position + 1}`, ...edits);
    const isCertain = before.test(text.slice(0, index)) && behind.test(text.slice(index + length));
    return (isCertain ? safeFix : suggestedFix)("Keep only the address", ...edits);
  });
  return fixesInside(node, ...fixes);
}
