import type { ScalarNode } from "../node.ts";
import type { FixDraft } from "../rule.ts";
import { fixesInside, keepOnly, safeFix, suggestedFix } from "./edits.ts";

/**
 * Fixes that keep one of the addresses in a value: a choice for each of several, or a fix for the only one.
 *
 * @param before what can come before the address and is certainly not meant
 * @param after the same for what follows the address
 */
export function keepAddress(
  node: ScalarNode,
  found: readonly RegExpExecArray[],
  before: RegExp,
  after: RegExp,
): FixDraft[] {
  const { text } = node;
  const fixes = found.map(({ 0: { length }, index }, position) => {
    const edits = keepOnly(node, index, length);
    if (found.length > 1) return suggestedFix(`Keep only address ${position + 1}`, ...edits);
    const isCertain = before.test(text.slice(0, index)) && after.test(text.slice(index + length));
    return (isCertain ? safeFix : suggestedFix)("Keep only the address", ...edits);
  });
  return fixesInside(node, ...fixes);
}
