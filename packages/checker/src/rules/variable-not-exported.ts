import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { bashExample, powershellExample } from "./examples.ts";

interface Params {
  /** What is missing to export the variable. */
  how: "export" | "$env:";
}

export const rule: Rule<Params> = remarkRule({
  id: "variable-not-exported",
  severity: "warning",
  message: ({ how }) => `Put ${how} before this name; programs do not see the variable otherwise.`,
});

export const text = (): RuleText => ({
  title: "Variables are exported",
  why: "A shell keeps `JIRA_URL=…` to itself, and PowerShell keeps `$JIRA_URL = …` to itself. A program gets only variables that you export [in bash](https://www.gnu.org/software/bash/manual/html_node/Environment.html), or set with `$env:` [in PowerShell](https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables). Otherwise, the variable is missing, although `echo` shows it.",
  fix: 'Write `export JIRA_URL=…`, or `$env:JIRA_URL = …` in PowerShell. A variable that the script itself uses, as in `curl "$JIRA_URL"`, needs no export.',
  examples: {
    valid: [
      { format: "bash", text: bashExample() },
      {
        title: "Exported later",
        format: "bash",
        text: `${bashExample()}JIRA_TIMEOUT=30\nexport JIRA_TIMEOUT\n`,
      },
      {
        title: "Used by the script",
        format: "bash",
        text: `${bashExample()}JIRA_TIMEOUT=30\nsleep "$JIRA_TIMEOUT"\n`,
      },
      { title: "For one command", format: "bash", text: `${bashExample()}JIRA_TIMEOUT=30 ./release\n` },
    ],
    invalid: [
      { format: "bash", text: `${bashExample()}⟦JIRA_TIMEOUT⟧=30\n` },
      { format: "powershell", text: `${powershellExample()}$⟦JIRA_TIMEOUT⟧ = 30\n` },
    ],
  },
});
