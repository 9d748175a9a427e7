import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "merge-conflict",
  severity: "error",
  repairs: true,
  message: () => "Keep one side of this merge conflict, and remove the lines that mark the sides.",
});

const conflict = (line: string, other: string) =>
  `⟦<<<<<<< HEAD⟧\n${line}\n=======\n${other}\n>>>>>>> main\n`;

export const text = (): RuleText => ({
  title: "No merge conflict is left",
  why: "Git could not decide between two versions of these lines and [wrote both](https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). No program can read the file until someone decides.",
  fix: "Keep the lines of one side, and remove the other side and the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`. The first side is what the checker reads.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { text: yamlExample({ project: undefined }) + conflict("  project: PROJ", "  project: TEAM") },
      {
        title: "In a .env file",
        format: "dotenv",
        text: dotenvExample({ JIRA_PROJECT: undefined }) + conflict("JIRA_PROJECT=PROJ", "JIRA_PROJECT=TEAM"),
      },
    ],
  },
});
