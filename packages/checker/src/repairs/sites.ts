import { maxChoices } from "../limits.ts";
import type { ScalarNode, SequenceNode } from "../node.ts";
import type { FixDraft } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { SettingsGroup } from "../settings/setting.ts";
import { remove, suggestedFix } from "./edits.ts";
import { withoutKey, withoutList } from "./lifting.ts";
import { wholeLines } from "./whole-lines.ts";

/**
 * Fixes that keep one of several sites in a list, for the author to choose.
 *
 * @param key the key above the list, to remove it as well
 */
export function keepSite(text: string, list: SequenceNode, key?: ScalarNode): FixDraft[] {
  return list.items.slice(0, maxChoices).flatMap((item, index) => {
    const edits = item.kind === "mapping" ? withoutList(text, list, item, key) : undefined;
    return edits ? [{ title: `Keep only site ${index + 1}`, safe: false, edits }] : [];
  });
}

/** Fixes that keep one of several sites under keys of their own; if there is only one, the fix removes it. */
export function keepGroup(text: string, groups: readonly SettingsGroup[]): FixDraft[] {
  const lines = groups.flatMap(({ key, node }) => wholeLines(text, key.keyNode, node) ?? []);
  if (lines.length < groups.length) return [];
  const removals = lines.map(remove);
  if (groups.length === 1) return removals.map((edit) => suggestedFix("Remove the key", edit));
  return groups.slice(0, maxChoices).flatMap(({ key, node }, index) => {
    const kept = node.kind === "mapping" ? withoutKey(text, key.keyNode, node) : undefined;
    if (!kept) return [];
    const edits = removals.flatMap((edit, other) => (other === index ? kept : edit));
    return [{ title: `Keep only ${shownName(key.name) ?? `site ${index + 1}`}`, safe: false, edits }];
  });
}
