import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { cmdExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "inline-comment",
  severity: "error",
  message: () => "Put this comment on its own line, after rem; cmd makes it part of the value.",
});

export const text = (): RuleText => ({
  title: "No comment follows a value in cmd",
  why: "cmd has no comments at the end of a line: [everything after the `=`](https://ss64.com/nt/set.html) is the value.",
  fix: "Remove the comment, or put it on a line of its own that starts with `rem`.",
  examples: {
    valid: [{ format: "cmd", text: `rem Jira Cloud\n${cmdExample()}` }],
    invalid: [
      { format: "cmd", text: `${cmdExample()}set JIRA_TIMEOUT=30⟦ # seconds⟧\n` },
      { title: "With rem", format: "cmd", text: `${cmdExample()}set JIRA_TIMEOUT=30⟦ rem seconds⟧\n` },
    ],
  },
});
