import { atValue } from "../findings/places.ts";
import { fixesInPlaceOf, referenceTo, referTo } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import type { Rule, RuleText } from "../rule.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { variableFor } from "../settings/sections.ts";
import { quotedName } from "../settings/setting.ts";
import { referencedVariable } from "../values/reference.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  name: string;
  reference: string;
}

export const rule: Rule<Params> = {
  id: "swapped-reference",
  severity: "error",
  message: ({ name, reference }) => `Write ${reference} in ${name}; this is the variable of another setting.`,
  check(document, report) {
    const { byForm, format } = document;
    for (const setting of byForm.reference) {
      const variable = variableFor(setting);
      const carried = resolveVariable(referencedVariable(setting.node.text) ?? "");
      if (variable === undefined || carried === undefined || carried === setting.key) continue;
      const reference = referenceTo(variable, format);
      const fix = fixIn(document)(`Write ${reference}`, referTo(setting, variable, format));
      const fixes = fixesInPlaceOf(setting.node, fix);
      report({ ...atValue(setting), params: { name: quotedName(setting.name), reference }, fixes });
    }
  },
};

export const text = (): RuleText => ({
  title: "Every setting refers to its own variable",
  why: 'With `api_token: "${JIRA_EMAIL}"` the program sends the email address as the token, and the `401` from Jira does not tell you about the mix-up. If the token takes the place of the URL or the email, it also ends up in logs.',
  fix: "Refer to the variable whose name matches the key.",
  examples: {
    valid: [
      { text: yamlExample() },
      { title: "A variable with a name of its own", text: yamlExample({ api_token: '"${BOT_TOKEN}"' }) },
    ],
    invalid: [{ text: yamlExample({ api_token: '⟦"${JIRA_EMAIL}"⟧' }) }],
  },
});
