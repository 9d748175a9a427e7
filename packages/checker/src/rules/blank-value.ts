import { atValue } from "../findings/places.ts";
import { requiredKeys } from "../generated/format.ts";
import type { Rule, RuleText } from "../rule.ts";
import { labelOf } from "../settings/setting.ts";
import { isUnfilled, unfilledSettings } from "../settings/unfilled.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  isRequired: boolean;
  /** Whether no required setting has a value. */
  isUnfilled?: boolean;
}

export const rule: Rule<Params> = {
  id: "blank-value",
  severity: "error",
  message: ({ name, isRequired, isUnfilled }) =>
    isUnfilled
      ? "Fill in this template; no required setting has a value yet."
      : `Give ${name} a value${isRequired ? "" : ", or remove the line"}.`,
  check(document, report) {
    const { byForm, isTemplate } = document;
    if (isTemplate) return;
    const isWhole = isUnfilled(document);
    for (const setting of isWhole ? unfilledSettings(document).slice(0, 1) : byForm.blank) {
      const isRequired = setting.section === "settings" && requiredKeys.includes(setting.key);
      report({
        ...atValue(setting),
        params: { name: labelOf(setting), isRequired, isUnfilled: isWhole },
      });
    }
  },
};

export const text = (): RuleText => ({
  title: "No value is left blank",
  why: "A blank value does not mean the default: a program reads it as empty, and its requests become anonymous. Jira answers many anonymous requests with an empty result instead of an error.",
  fix: "Fill in the value, or remove the line to use the default.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { text: yamlExample({ "⟦project⟧": "", project: undefined }) },
      { title: "In a mapping", text: yamlExample({ workflow_states: "\n    ⟦in_review⟧:" }) },
      { title: "Empty quotes", text: yamlExample({ email: '⟦""⟧' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_PROJECT: undefined, "⟦JIRA_PROJECT⟧": "" }) },
      { title: "A template", format: "dotenv", text: "⟦JIRA_EMAIL⟧=\nJIRA_API_TOKEN=\n" },
    ],
  },
});
