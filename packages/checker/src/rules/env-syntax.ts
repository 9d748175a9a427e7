import { reportSyntaxProblems } from "../findings/syntax-problems.ts";
import type { Rule, RuleText } from "../rule.ts";
import { bashExample, dotenvExample, powershellExample } from "./examples.ts";

export const rule: Rule<{ message: string }> = {
  id: "env-syntax",
  severity: "error",
  message: ({ message }) => message,
  check: reportSyntaxProblems((_, { isYaml }) => !isYaml),
};

export const text = (): RuleText => ({
  title: "Every line sets its variable in the format's own way",
  why: "If programs cannot read a line in a `.env` file, they skip it or refuse the whole file. If a line is written for another shell, your shell takes it for a command that does not exist or does something else. Either way, the variable is missing when the program runs.",
  fix: "In a `.env` file, write `NAME=value`, with `=` and without spaces around it, and start a comment with `#`. In bash, write `export NAME='value'`; in PowerShell, `$env:NAME = 'value'`; in cmd, `set \"NAME=value\"`. Close every quote.",
  examples: {
    valid: [
      { format: "dotenv", text: `# Jira Cloud\n${dotenvExample()}` },
      { title: "In bash", format: "bash", text: bashExample() },
    ],
    invalid: [
      {
        title: "A colon instead of the =",
        format: "dotenv",
        text: `${dotenvExample()}⟦JIRA_TIMEOUT: 30⟧\n`,
      },
      {
        title: "A quote that is not closed",
        format: "dotenv",
        text: `${dotenvExample()}JIRA_TIMEOUT=⟦"30⟧\n`,
      },
      {
        title: "cmd's way, in bash",
        format: "bash",
        text: `${bashExample()}⟦set⟧ JIRA_TIMEOUT=30\n`,
      },
      {
        title: "A value without quotes, in PowerShell",
        format: "powershell",
        text: `${powershellExample()}$env:JIRA_PROJECT = ⟦PROJ⟧\n`,
      },
    ],
  },
});
