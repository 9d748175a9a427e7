import { atValue } from "../findings/places.ts";
import { fixesInside, keepOnly, safeFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

const lineBreak = /[\r\n\u2028\u2029]/;

export const rule: Rule = {
  id: "name-blanks",
  severity: "error",
  message: () => "Write the name as Jira shows it, on one line and without spaces around it.",
  check({ byForm }, report) {
    for (const setting of byForm.literal) {
      const { section, node } = setting;
      if (section === "settings" || section === "custom_fields" || !hasBlanks(node.value)) continue;
      report({ ...atValue(setting), params: {}, fixes: trim(setting) });
    }
  },
};

function hasBlanks(value: unknown): boolean {
  return typeof value === "string" && (value !== value.trim() || lineBreak.test(value));
}

function trim({ node }: ScalarSetting): FixDraft[] {
  const name = node.text.trim();
  if (lineBreak.test(name)) return [];
  const edits = keepOnly(node, node.text.indexOf(name), name.length);
  return fixesInside(node, safeFix("Remove the spaces", ...edits));
}

export const text = (): RuleText => ({
  title: "Names have no spaces around them",
  why: 'The names of work item (issue) types, priorities and statuses have to match exactly, so `"Done "` is not `"Done"`, although you cannot see the difference.',
  fix: "Remove the spaces inside the quotes. Write the whole name on one line.",
  examples: {
    valid: [{ text: yamlExample({ workflow_states: "{ done: Done }" }) }],
    invalid: [{ text: yamlExample({ workflow_states: '{ done: ⟦"Done "⟧ }' }) }],
  },
});
