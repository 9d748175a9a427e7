import { fixesInPlaceOf, replace, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { pathOf } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "swapped-mapping",
  severity: "error",
  message: () => "Swap the two sides; your word belongs on the left, and Jira's name or ID on the right.",
  check({ swapped, settings, text }, report) {
    if (swapped.length === 0) return;
    const words = new Set(settings.map(pathOf));
    for (const entry of swapped) {
      const { keyNode, node, parentPath } = entry;
      const word = pathOf({ parentPath, name: node.text });
      // The swapped entry could have the same name as another one.
      const fix = words.has(word) ? suggestedFix : safeFix;
      words.add(word);
      const [key, value] = [text.slice(keyNode.start, keyNode.end), text.slice(node.start, node.end)];
      const isShown = shownName(keyNode.text) !== undefined && shownName(node.text) !== undefined;
      const swap = fix("Swap the two sides", replace(keyNode, value), replace(node, key));
      report({
        path: pathOf(entry),
        start: keyNode.start,
        end: node.end,
        params: {},
        fixes: isShown ? fixesInPlaceOf(node, swap) : [],
      });
    }
  },
};

export const text = (): RuleText => ({
  title: "A mapping goes from your words to Jira's",
  why: "An integration looks up its own word, such as `story_points` or `in_review`, and gets the name on this Jira site. If you write it the other way round, the integration finds nothing, and falls back on a default that the site may not have.",
  fix: "Write `story_points: customfield_10016`, `in_review: In Review`.",
  examples: {
    valid: [{ text: yamlExample({ workflow_states: "{ done: Done }" }) }],
    invalid: [
      { title: "A field", text: yamlExample({ custom_fields: "{ ⟦customfield_10042: team⟧ }" }) },
      { title: "A status", text: yamlExample({ workflow_states: '{ ⟦"In Review": in_review⟧ }' }) },
      { title: "A type", text: yamlExample({ issue_types: "{ ⟦Story: feature⟧ }" }) },
    ],
  },
});
