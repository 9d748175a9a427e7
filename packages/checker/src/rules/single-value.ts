import type { ConfigDocument } from "../document.ts";
import { safeFix, suggestedFix } from "../edits.ts";
import type { SequenceNode, Span } from "../node.ts";
import { atValue } from "../places.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { isMappingName } from "../sections.ts";
import { labelOf } from "../setting.ts";
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
      const { path, start } = atValue(setting);
      const end = endOf(document, node);
      const params = { name: labelOf(setting, document.isEnvironment) };
      report({ path, start, end, params, fixes: choices(document, node, { start, end }) });
    }
  },
};

/** Where a list ends, its bracket included. */
function endOf({ text }: ConfigDocument, { start, end }: SequenceNode): number {
  const close = text[start] === "[" ? /^[\s,]{0,20}\]/.exec(text.slice(end, end + 21)) : null;
  return end + (close?.[0].length ?? 0);
}

/** Keeps one of the items as it is written; certain when there is only one. */
function choices({ text }: ConfigDocument, { items }: SequenceNode, list: Span): FixDraft[] {
  if (!items.every((item) => item.kind === "scalar" && item.style !== "block" && item.end > item.start))
    return [];
  const fix = items.length > 1 ? suggestedFix : safeFix;
  return items.slice(0, mostChoices).map(({ start, end }, index) =>
    fix(items.length > 1 ? `Keep only item ${index + 1}` : "Keep only the item", {
      ...list,
      text: text.slice(start, end),
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
