import { referenceTo, referTo, safeFix, suggestedFix } from "../edits.ts";
import { atValue } from "../places.ts";
import type { Format } from "../report.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { shownName } from "../secrets/shown-name.ts";
import type { ScalarSetting } from "../setting.ts";
import { referencedVariable } from "../value-form.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule<{ isWhole: boolean; reference: string }> = {
  id: "reference-syntax",
  severity: "error",
  message: ({ isWhole, reference }) =>
    isWhole
      ? `Name the variable as ${reference}; other ways are read as plain text.`
      : `Make the whole value one ${reference}; text around a reference is not joined to it.`,
  check({ byForm, format }, report) {
    for (const setting of byForm["near-reference"]) {
      if (findSecrets(setting.node.text).length > 0) continue;
      const variable = referencedVariable(setting.node.text);
      const fixes = variable === undefined ? [] : repair(setting, variable, format);
      report({
        ...atValue(setting),
        params: { isWhole: variable !== undefined, reference: referenceTo("NAME", format) },
        fixes,
      });
    }
  },
};

/** Certain unless the reference carries a default, which the repair would lose. */
function repair(setting: ScalarSetting, variable: string, format: Format): FixDraft[] {
  if (setting.node.style === "block" || shownName(variable) === undefined) return [];
  const fix = /^\$\{\s*(?:env[.:])?[A-Za-z0-9_]+\s*:?[-=?+:]/.test(setting.node.text)
    ? suggestedFix
    : safeFix;
  return [fix(`Write ${referenceTo(variable, format)}`, referTo(setting, variable, format))];
}

export const text = (): RuleText => ({
  title: "A reference is written ${NAME}",
  why: "YAML itself never puts in variables; the program that reads the file does, and only for values that are `${NAME}` from end to end. `$NAME`, `%NAME%`, `{{ NAME }}`, `${NAME:-default}` and the like reach Jira as they stand ([an example](https://github.com/Nikita-Filonov/ai-review/issues/107)).",
  fix: 'Write `"${NAME}"`, with nothing around it and no default in it. Put a value that is partly variable into one variable.',
  examples: {
    valid: [{ text: yamlExample({ email: '"${JIRA_USER_EMAIL}"' }) }],
    invalid: [
      { title: "A shell's way", text: yamlExample({ email: "⟦$JIRA_EMAIL⟧" }) },
      { title: "With a default", text: yamlExample({ project: '⟦"${JIRA_PROJECT:-PROJ}"⟧' }) },
      { title: "A template's way", text: yamlExample({ email: '⟦"{{ JIRA_EMAIL }}"⟧' }) },
      { title: "The bare name", text: yamlExample({ api_token: '⟦"JIRA_API_TOKEN"⟧' }) },
      { title: "Text around it", text: yamlExample({ url: '⟦"https://${SITE}.atlassian.net"⟧' }) },
      {
        title: "A pipeline's way",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦${{ secrets.JIRA_EMAIL }}⟧" }),
      },
    ],
  },
});
