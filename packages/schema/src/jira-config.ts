import { type Static, Type } from "typebox";
import { connection } from "./connection.ts";
import { type CustomFields, customFields } from "./custom-fields.ts";
import { type IssueTypes, issueTypes } from "./issue-types.ts";
import { priorityMapping } from "./priority-mapping.ts";
import { keyList, sectionOptions } from "./section.ts";
import { workflowStates } from "./workflow-states.ts";

const { url, email, api_token, project, ...optionalConnection } = connection;
const required = { url, email, api_token, project };

const settings = {
  ...required,
  // The other settings of the connection are optional.
  ...Type.Partial(Type.Object(optionalConnection)).properties,
  // TypeBox's static types leave out `additionalProperties`; the named types allow custom names.
  custom_fields: Type.Optional(Type.Unsafe<CustomFields>(customFields)),
  issue_types: Type.Optional(Type.Unsafe<IssueTypes>(issueTypes)),
  priority_mapping: Type.Optional(priorityMapping),
  workflow_states: Type.Optional(workflowStates),
};

/** Everything under `jira:`. */
export const jiraSettings = Type.Object(settings, {
  additionalProperties: false,
  ...sectionOptions(required, {
    title: "Jira settings",
    description: "How an integration reaches Jira Cloud, and how its words map to this site's.",
    details: `Required are ${keyList(required, "`")}. Any value may be a reference such as \`\${VAR}\`.`,
    expected: `Use only these keys, indented under jira: ${keyList(settings)}.`,
  }),
});

const file = { jira: jiraSettings };

/** A whole `jira_config.yaml`. Other programs may keep their own top-level sections in the same file. */
export const jiraConfig = Type.Object(
  file,
  sectionOptions(file, {
    title: "jira_config.yaml",
    description: "Connects a script, plugin or pipeline to Jira Cloud with an API token.",
    details: "Everything is under `jira`; other programs may keep sections of their own beside it.",
    expected: "Start with jira: and indent the settings under it.",
  }),
);

export type JiraSettings = Static<typeof jiraSettings>;
export type JiraConfig = Static<typeof jiraConfig>;
