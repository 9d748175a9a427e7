import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { cmdExample, powershellExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "variable-scope",
  severity: "info",
  message: () => "Open a new window after this line; windows that are already open do not see the variable.",
});

export const text = (): RuleText => ({
  title: "Variables for later windows are set for this one too",
  why: "`setx`, and `SetEnvironmentVariable` with `User` or `Machine`, write to the registry. Windows that are already open, this one included, [do not see the change](https://learn.microsoft.com/windows-server/administration/windows-commands/setx), so the next command fails with a missing variable. `$env:X = …` and `set X=…` do the opposite: they last only until you close the window.",
  fix: "Open a new window, and restart editors and services. Or set the variable for this window as well, with `$env:JIRA_URL = …` or `set JIRA_URL=…`.",
  examples: {
    valid: [
      { format: "powershell", text: powershellExample() },
      {
        title: "For this window and for later ones",
        format: "powershell",
        text: `${powershellExample()}[Environment]::SetEnvironmentVariable('JIRA_PROJECT', $env:JIRA_PROJECT, 'User')\n`,
      },
    ],
    invalid: [
      {
        format: "powershell",
        text: `${powershellExample()}[Environment]::SetEnvironmentVariable('⟦JIRA_TIMEOUT⟧', '30', 'User')\n`,
      },
      { format: "cmd", text: `${cmdExample()}setx ⟦JIRA_TIMEOUT⟧ 30\n` },
    ],
  },
});
