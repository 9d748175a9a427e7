import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { labelOf } from "../setting.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "blank-value",
  severity: "error",
  message: ({ name }) => `Give ${name} a value, or remove the line.`,
  check({ byForm, isEnvironment }, report) {
    for (const setting of byForm.blank) {
      report({ ...atValue(setting), params: { name: labelOf(setting, isEnvironment) } });
    }
  },
};

export const text = (): RuleText => ({
  title: "No value is left blank",
  why: "A blank value is not the default: a program reads it as empty or as nothing, and signs in as nobody. Jira answers many requests of nobody with an empty result rather than an error.",
  fix: "Fill in the value, or remove the line so that the default counts.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { text: yamlExample({ "⟦project⟧": "", project: undefined }) },
      { title: "Empty quotes", text: yamlExample({ email: '⟦""⟧' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_PROJECT: undefined, "⟦JIRA_PROJECT⟧": "" }) },
    ],
  },
});
