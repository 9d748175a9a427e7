import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { bashExample, cmdExample, composeListExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "blanks-around-equals",
  severity: "error",
  message: () => "Remove the spaces around the =; they change what this line means.",
});

export const text = (): RuleText => ({
  title: "No spaces stand around the =",
  why: "In bash, `JIRA_URL = x` runs a command called `JIRA_URL`, and `JIRA_URL= x` does not set the variable to `x`. In cmd, `set JIRA_URL = x` creates a variable whose name [ends with a space](https://ss64.com/nt/set.html) and whose value starts with one. The same happens in a list under `environment:` in a Compose file.",
  fix: "Write the name, `=` and the value with no space between them.",
  examples: {
    valid: [{ format: "bash", text: bashExample() }],
    invalid: [
      { format: "bash", text: `${bashExample()}export JIRA_TIMEOUT⟦ ⟧= 30\n` },
      { title: "After the =", format: "bash", text: `${bashExample()}export JIRA_TIMEOUT=⟦ ⟧30\n` },
      { title: "In cmd", format: "cmd", text: `${cmdExample()}set JIRA_TIMEOUT⟦ ⟧=30\n` },
      {
        title: "In a list of a Compose file",
        format: "compose",
        text: `${composeListExample()}      - JIRA_TIMEOUT⟦ ⟧= 30\n`,
      },
    ],
  },
});
