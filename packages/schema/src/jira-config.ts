import { type Static, Type } from "typebox";
import { connection } from "./connection.ts";
import { customFields } from "./custom-fields.ts";
import { sectionOptions } from "./field.ts";
import { issueTypes } from "./issue-types.ts";
import { priorityMapping } from "./priority-mapping.ts";
import { workflowStates } from "./workflow-states.ts";

const { url, email, api_token, project, ...optionalConnection } = connection;

const settings = {
  url,
  email,
  api_token,
  project,
  cloud_id: Type.Optional(optionalConnection.cloud_id),
  token_expires: Type.Optional(optionalConnection.token_expires),
  timeout: Type.Optional(optionalConnection.timeout),
  retry_attempts: Type.Optional(optionalConnection.retry_attempts),
  verify_ssl: Type.Optional(optionalConnection.verify_ssl),
  custom_fields: Type.Optional(customFields),
  issue_types: Type.Optional(issueTypes),
  priority_mapping: Type.Optional(priorityMapping),
  workflow_states: Type.Optional(workflowStates),
};

/** Everything under `jira:`. */
export const jiraSettings = Type.Object(settings, {
  additionalProperties: false,
  ...sectionOptions({
    title: "Jira settings",
    description: "How an integration reaches Jira Cloud, and how its words map to this site's.",
    details: "Required are `url`, `email`, `api_token` and `project`. Any value may be a `${VAR}` reference.",
    examples: [
      {
        url: "https://your-company.atlassian.net",
        email: "${JIRA_EMAIL}",
        api_token: "${JIRA_API_TOKEN}",
        project: "PROJ",
      },
    ],
    unknownKey: `Unknown key. The keys are ${Object.keys(settings).join(", ")}.`,
  }),
});

/** A whole `jira_config.yaml`. Other programs may keep their own top-level sections in the same file. */
export const jiraConfig = Type.Object(
  { jira: jiraSettings },
  {
    title: "jira_config.yaml",
    description: "Connects a script, plugin or pipeline to Jira Cloud with an API token.",
  },
);

export type JiraSettings = Static<typeof jiraSettings>;
export type JiraConfig = Static<typeof jiraConfig>;
