import { isLiteralText } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { labelOf, type Setting } from "../settings/setting.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ first: string }> = {
  id: "duplicate-field-mapping",
  severity: "error",
  message: ({ first }) => `Map this to another field; ${first} already has this one.`,
  check(document, report) {
    const users = new Map<string, Setting>();
    for (const setting of document.customFields) {
      if (!isLiteralText(document, setting)) continue;
      const first = users.get(setting.node.text);
      if (first && first.name !== setting.name)
        report({ ...atValue(setting), params: { first: labelOf(first) } });
      else if (!first) users.set(setting.node.text, setting);
    }
  },
};

export const text = (): RuleText => ({
  title: "Every name maps to a field of its own",
  why: "Two names for one field overwrite each other: the estimate ends up in the sprint field. Nearly always, someone copied a line and forgot to change it.",
  fix: "Look up the right ID for the second field, or remove its line.",
  examples: {
    valid: [
      {
        text: yamlExample({
          custom_fields: "{ story_points: customfield_10042, sprint: customfield_10043 }",
        }),
      },
    ],
    invalid: [
      {
        text: yamlExample({
          custom_fields: "{ story_points: customfield_10042, sprint: ⟦customfield_10042⟧ }",
        }),
      },
    ],
  },
});
