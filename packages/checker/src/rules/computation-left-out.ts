import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { effectiveSettings } from "../settings/effective-settings.ts";
import { variableOf } from "../settings/sections.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { referencedVariable } from "../values/reference.ts";
import { bashExample, powershellExample } from "./examples.ts";

/** A reference with a default: `${NAME:-value}`. */
const withDefault = /^\$\{\w+:?[-=+]/;
/** What expands or runs something, and what only asks the user. */
const computing = /[$`%!(\s]/;
const asking = /\bRead-Host\b/i;

export const rule: Rule<{ variable: string }> = {
  id: "computation-left-out",
  severity: "warning",
  message: ({ variable }) =>
    `Set ${variable} where the program runs; a conversion keeps no commands, defaults or combined text.`,
  check({ settings }, report) {
    for (const setting of effectiveSettings(settings)) {
      if (!isComputed(setting)) continue;
      const named = shownName(referencedVariable(setting.node.text) ?? "") || undefined;
      report({ ...atValue(setting), params: { variable: named ?? variableOf(setting.key) ?? setting.key } });
    }
  },
};

/** Whether a shell or Compose does more than look up one variable to get a value. */
function isComputed({ node: { isComputed, text } }: ScalarSetting): boolean {
  if (!isComputed || asking.test(text)) return false;
  return referencedVariable(text) === undefined ? computing.test(text) : withDefault.test(text);
}

export const text = (): RuleText => ({
  title: "A conversion writes references, not computations",
  why: "A shell can run a command to get a value, combine texts, and fall back on a default; other formats can only refer to one variable. So the new text refers to the variable for the setting, without the way to compute it.",
  fix: "Set the variable where the program runs, from the same command or to the default.",
  examples: {
    valid: [
      {
        title: "What is asked for when the script runs",
        format: "powershell",
        to: "yaml",
        text: `${powershellExample({ JIRA_API_TOKEN: undefined })}$env:JIRA_API_TOKEN = Read-Host -MaskInput\n`,
      },
      {
        title: "One variable",
        format: "bash",
        to: "yaml",
        text: bashExample({ JIRA_API_TOKEN: "${BOT_TOKEN:?is not set}" }),
      },
    ],
    invalid: [
      {
        title: "A command",
        format: "bash",
        to: "yaml",
        text: bashExample({ JIRA_API_TOKEN: "$(op read op://vault/jira/token)" }).replace(/"\$\(.*"/, "⟦$&⟧"),
      },
      {
        title: "A command of PowerShell",
        format: "powershell",
        to: "yaml",
        text: `${powershellExample({ JIRA_API_TOKEN: undefined })}$env:JIRA_API_TOKEN = ⟦Get-Secret jira -AsPlainText⟧\n`,
      },
      {
        title: "A default",
        format: "bash",
        to: "compose",
        text: bashExample({ JIRA_API_TOKEN: "$BOT_TOKEN", JIRA_PROJECT: "${JIRA_PROJECT:-PROJ}" }).replace(
          /"\$\{.*"/,
          "⟦$&⟧",
        ),
      },
    ],
  },
});
