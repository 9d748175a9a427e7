import type { ScalarNode, SequenceNode } from "../node.ts";
import type { FixDraft } from "../rule.ts";
import { suggestedFix } from "./edits.ts";
import { withoutList } from "./lifting.ts";

const mostChoices = 5;

/**
 * A choice for each of several sites in a list.
 *
 * @param key the key above the list, when that is to go as well
 */
export function keepSite(text: string, list: SequenceNode, key?: ScalarNode): FixDraft[] {
  return list.items.slice(0, mostChoices).flatMap((item, index) => {
    const edits = item.kind === "mapping" ? withoutList(text, list, item, key) : undefined;
    return edits ? [suggestedFix(`Keep only site ${index + 1}`, ...edits)] : [];
  });
}
