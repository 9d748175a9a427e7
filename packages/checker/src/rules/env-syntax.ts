import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample } from "./examples.ts";

export const rule: Rule<{ message: string }> = {
  id: "env-syntax",
  severity: "error",
  message: ({ message }) => message,
  check({ isYaml, source }, report) {
    if (isYaml) return;
    for (const { start, end, message, fixes } of source.syntaxProblems)
      report({ path: "", start, end, params: { message }, fixes });
  },
};

export const text = (): RuleText => ({
  title: "Every line of a .env file is NAME=value",
  why: "Programs skip a line that they cannot read, or refuse the whole file, so the variable is missing when the program runs.",
  fix: "Write `NAME=value`, with `=` and without blanks around it. Start a comment with `#`. Close every quote.",
  examples: {
    valid: [{ format: "dotenv", text: `# Jira Cloud\n${dotenvExample()}` }],
    invalid: [
      {
        title: "A colon in the place of =",
        format: "dotenv",
        text: `${dotenvExample()}⟦JIRA_TIMEOUT: 30⟧\n`,
      },
      {
        title: "A quote that is not closed",
        format: "dotenv",
        text: `${dotenvExample()}JIRA_TIMEOUT=⟦"30⟧\n`,
      },
    ],
  },
});
