import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ message: string }> = {
  id: "yaml-syntax",
  severity: "error",
  message: ({ message }) => message,
  check({ isYaml, source }, report) {
    if (!isYaml) return;
    for (const { start, end, message } of source.syntaxProblems)
      report({ path: "", start, end, params: { message } });
  },
};

export const text = (): RuleText => ({
  title: "The file is valid YAML",
  why: "Nothing can be read from a file that no YAML parser accepts, so every program that uses it stops here.",
  fix: "Write one `key: value` a line, with a blank after the colon. Indent with spaces, by the same number under one parent. Put a value in quotes when it starts with a special character or holds `: ` or ` #`.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { title: "A quote that is not closed", text: 'jira:\n  project: "PROJ⟦⟧\n' },
      { title: "A tab in the indentation", text: "jira:\n⟦\turl: ${JIRA_URL}⟧\n" },
      { title: "A star without quotes", text: yamlExample({ project: "⟦*PROJ⟧" }) },
      { title: "A value that must be quoted", text: "jira:\n  project: ⟦@PROJ⟧\n" },
    ],
  },
});
