import type { ConfigDocument } from "../document.ts";
import type { SequenceNode } from "../node.ts";
import { atValue } from "../places.ts";
import { safeFix, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { isMappingName } from "../settings/sections.ts";
import { labelOf, type Setting } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

const mostChoices = 5;

export const rule: Rule<{ name: string }> = {
  id: "single-value",
  severity: "error",
  message: ({ name }) => `Give ${name} one value, not a list.`,
  check(document, report) {
    for (const setting of document.settings) {
      const { section, key, node } = setting;
      if (node.kind !== "sequence" || (section === "settings" && isMappingName(key))) continue;
      const params = { name: labelOf(setting, document.isEnvironment) };
      report({ ...atValue(setting), params, fixes: choices(document, setting, node) });
    }
  },
};

/** Keeps one of the items as it is written, on the line of the key; certain when there is only one. */
function choices(
  { text }: ConfigDocument,
  { keyNode }: Setting,
  { items, start: listStart, end: listEnd }: SequenceNode,
): FixDraft[] {
  const between = text.slice(keyNode.end, listStart);
  const colon = /^[ \t]*:(?=[ \t]*[\r\n]\s*$)/.exec(between)?.[0];
  // On a line of its own, the item alone might be taken for another key.
  if (colon === undefined && /[\r\n]/.test(between)) return [];
  const from = colon === undefined ? listStart : keyNode.end + colon.length;
  const before = colon === undefined ? "" : " ";
  if (!items.every((item) => item.kind === "scalar" && item.style !== "block" && item.end > item.start))
    return [];
  const fix = items.length > 1 ? suggestedFix : safeFix;
  return items.slice(0, mostChoices).map(({ start, end }, index) =>
    fix(items.length > 1 ? `Keep only item ${index + 1}` : "Keep only the item", {
      start: from,
      end: listEnd,
      text: before + text.slice(start, end),
    }),
  );
}

export const text = (): RuleText => ({
  title: "A setting has one value",
  why: "The format describes one site, one account and one space (project), and one name or field for every word. Programs that get a list where they expect text fail, or use the list's printed form.",
  fix: "Keep the one value that is meant. For several spaces (projects), use one file for each.",
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
