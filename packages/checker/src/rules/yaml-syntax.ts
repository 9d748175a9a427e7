import { reportSyntaxProblems } from "../findings/syntax-problems.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ message: string }> = {
  id: "yaml-syntax",
  severity: "error",
  repairs: true,
  message: ({ message }) => message,
  check: reportSyntaxProblems(({ isReadable }, { isYaml }) => isYaml && !isReadable),
};

export const text = (): RuleText => ({
  title: "The file is valid YAML",
  why: "No program can use a file that is not valid YAML.",
  fix: "Write one `key: value` per line, with a space after the colon. Indent with spaces, equally for all keys under the same parent. Put a value in quotes if it starts with a special character or contains `: ` or ` #`. The checker continues as if you had fixed each mistake that it names; it stops at a line that it cannot make sense of.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      {
        title: "Too deep an indentation",
        text: yamlExample().replace("  email: ", "   ⟦email: ").replace('IL}"', 'IL}"⟧'),
      },
      { title: "A tab in the indentation", text: yamlExample().replace("  url", "⟦\t⟧url") },
      { title: "No colon", text: yamlExample().replace("project:", "⟦project⟧") },
      { title: "No space after the colon", text: yamlExample().replace("project: ", "project⟦:⟧") },
      { title: "A quote that is not closed", text: yamlExample({ project: '⟦"⟧PROJ' }) },
      { title: "A bracket that is not closed", text: yamlExample({ issue_types: "⟦{⟧ bug: Bug" }) },
      { title: "A dash where no list is", text: yamlExample().replace("  email", "  ⟦-⟧ email") },
      { title: "A value that must be quoted", text: yamlExample({ issue_types: "\n    bug: ⟦@Bug⟧" }) },
      { title: "A star without quotes", text: yamlExample({ issue_types: "\n    bug: ⟦*Bug*⟧" }) },
      { title: "Two keys on a line", text: yamlExample({ timeout: "30 ⟦retry_attempts⟧: 3" }) },
      { title: "Text after a quote", text: yamlExample({ project: '"PROJ"⟦;⟧' }) },
      { title: "= instead of the colon", text: yamlExample().replace("project: ", "project⟦ = ⟧") },
    ],
  },
});
