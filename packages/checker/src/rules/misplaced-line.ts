import { reportSyntaxProblems } from "../findings/syntax-problems.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ message: string }> = {
  id: "misplaced-line",
  severity: "error",
  repairs: true,
  message: ({ message }) => message,
  check: reportSyntaxProblems(({ isReadable }, { isYaml }) => isYaml && isReadable === true),
};

const fields = "\n    story_points: customfield_10031";

export const text = (): RuleText => ({
  title: "Every line stands under the key that it belongs to",
  why: "Indentation decides what a line belongs to. With the wrong one, a file can still be valid YAML, so no parser complains: a setting ends up outside of `jira:`, or an entry outside of its mapping, and nothing reads it.",
  fix: "Indent the settings under `jira:` by two spaces, and the entries of a mapping such as `custom_fields:` by four.",
  examples: {
    valid: [
      { text: yamlExample({ custom_fields: fields }) },
      { title: "Another program's settings", text: `${yamlExample()}database:\n  timeout: 30\n` },
    ],
    invalid: [
      {
        title: "A mapping outside of jira",
        text: `${yamlExample()}⟦custom_fields:⟧${fields.replace("    ", "  ")}\n`,
      },
      {
        title: "A setting outside of jira",
        text: yamlExample().replace(/ {2}(project: .*)/, "⟦$1⟧"),
      },
      {
        title: "Entries beside their mapping",
        text: yamlExample({ custom_fields: fields.replace(/ {4}(.*)/, "  ⟦$1⟧") }),
      },
      {
        title: "A mapping inside another",
        text: yamlExample({
          custom_fields: fields,
          issue_types: "\n      bug: Bug",
        }).replace("  issue_types:", "    ⟦issue_types:⟧"),
      },
    ],
  },
});
