import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

/** Jira's own types in Spanish, German, French and Portuguese, without those that are the same in English. */
const translated =
  /^(?:tarea|historia|error|subtarea|épica|aufgabe|fehler|unteraufgabe|tâche|récit|bogue|sous-tâche|tarefa|história|subtarefa|épico)$/i;

export const rule: Rule = {
  id: "translated-type",
  severity: "info",
  message: () =>
    "Confirm this name with jira-config doctor; Jira names types in the language of the token's account.",
  check({ byForm }, report) {
    for (const setting of byForm.literal)
      if (setting.section === "issue_types" && translated.test(setting.node.text))
        report({ ...atValue(setting), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "A type's name is in the language of the token's account",
  why: "Jira translates the names of its built-in work item (issue) types [into the account's language](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/): one account sees `Story` and `Bug`, another `Historia` and `Error`. A name that is right for whoever wrote this file may be unknown to the account that owns the token, or may be refused when a program creates a work item ([an example](https://github.com/sooperset/mcp-atlassian/pull/633)).",
  fix: "Run `jira-config doctor`, which compares the names with those that the token's account sees, and with the English ones. For a service account, choose one language and keep it. If the name is right, leave it.",
  examples: {
    valid: [{ text: yamlExample({ issue_types: "{ bug: Bug, feature: Story }" }) }],
    invalid: [
      { title: "In Spanish", text: yamlExample({ issue_types: "{ bug: ⟦Error⟧ }" }) },
      { title: "In German", text: yamlExample({ issue_types: "{ task: ⟦Aufgabe⟧ }" }) },
      { title: "In French", text: yamlExample({ issue_types: "{ task: ⟦Tâche⟧ }" }) },
    ],
  },
});
