import type { ConfigDocument } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { maxChoices } from "../limits.ts";
import type { SequenceNode, YamlNode } from "../node.ts";
import { remove, type safeFix, suggestedFix } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { isLiteralToken } from "../secrets/literal-token.ts";
import { isMapping } from "../settings/sections.ts";
import { labelOf, type Setting } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "single-value",
  severity: "error",
  message: ({ name }) => `Give ${name} one value, not a list.`,
  check(document, report) {
    const fix = fixIn(document);
    for (const setting of document.settings) {
      const { node } = setting;
      if (node.kind !== "sequence" || isMapping(setting)) continue;
      if (isLiteralToken(document, setting)) continue;
      const params = { name: labelOf(setting) };
      report({ ...atValue(setting), params, fixes: choices(document, setting, node, fix) });
    }
  },
};

/**
 * Removes all but one of the items, and moves that to the line of the key; certain if there is only one. The edits do
 * not repeat the item, which may be a secret.
 */
function choices(
  document: ConfigDocument,
  { keyNode }: Setting,
  { items, start: listStart, end: listEnd }: SequenceNode,
  certain: typeof safeFix,
): FixDraft[] {
  const between = document.text.slice(keyNode.end, listStart);
  const colon = /^[ \t]*:(?=[ \t]*[\r\n]\s*$)/.exec(between)?.[0];
  // On a line of its own, the item could be read as another key.
  if (colon === undefined && /[\r\n]/.test(between)) return [];
  const from = colon === undefined ? listStart : keyNode.end + colon.length;
  const before = colon === undefined ? "" : " ";
  const isInside = (item: YamlNode) =>
    item.start >= listStart && item.end <= listEnd && item.end > item.start;
  if (!items.every((item) => item.kind === "scalar" && item.style !== "block" && isInside(item))) return [];
  const fix = items.length > 1 ? suggestedFix : certain;
  return items
    .slice(0, maxChoices)
    .map(({ start, end }, index) =>
      fix(
        items.length > 1 ? `Keep only item ${index + 1}` : "Keep only the item",
        { start: from, end: start, text: before },
        ...(end < listEnd ? [remove({ start: end, end: listEnd })] : []),
      ),
    );
}

export const text = (): RuleText => ({
  title: "A setting has one value",
  why: "A configuration describes one site, one account and one space (project), and maps each word to one name or field. If programs get a list where they expect text, they fail or use the list's printed form.",
  fix: "Keep the value that you mean. For several spaces (projects), use a separate file for each.",
  examples: {
    valid: [{ text: yamlExample({ project: "PROJ" }) }],
    invalid: [
      { title: "One project", text: yamlExample({ project: "⟦[PROJ]⟧" }) },
      { title: "Several", text: yamlExample({ project: "⟦[PROJ, OTHER]⟧" }) },
      {
        title: "On lines of its own",
        text: yamlExample({ url: '\n    ⟦- "https://your-company.atlassian.net"⟧' }),
      },
    ],
  },
});
