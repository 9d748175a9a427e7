import { referTo, safeFix } from "../edits.ts";
import { resolveVariable } from "../key-names.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { variableOf } from "../sections.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  name: string;
  variable: string;
}

export const rule: Rule<Params> = {
  id: "swapped-reference",
  severity: "error",
  message: ({ name, variable }) =>
    `Refer to \${${variable}} in "${name}"; this is the variable of another setting.`,
  check({ byForm, isEnvironment }, report) {
    for (const setting of byForm.reference) {
      const carried = resolveVariable(setting.node.text.slice(2, -1));
      const variable = setting.section === "settings" ? variableOf(setting.key) : undefined;
      if (carried === undefined || carried === setting.key || variable === undefined) continue;
      const fix = safeFix(`Refer to \${${variable}}`, referTo(setting, variable, isEnvironment));
      const fixes = setting.node.style === "block" ? [] : [fix];
      report({ ...atValue(setting), params: { name: setting.key, variable }, fixes });
    }
  },
};

export const text = (): RuleText => ({
  title: "Every setting refers to its own variable",
  why: 'With `api_token: "${JIRA_EMAIL}"` the address is sent as the token, and Jira answers a `401` that says nothing about the mix-up. With the token in the place of the URL or the e-mail, it also ends up in logs.',
  fix: "Refer to the variable whose name matches the key.",
  examples: {
    valid: [
      { text: yamlExample() },
      { title: "A variable with a name of its own", text: yamlExample({ api_token: '"${BOT_TOKEN}"' }) },
    ],
    invalid: [{ text: yamlExample({ api_token: '⟦"${JIRA_EMAIL}"⟧' }) }],
  },
});
