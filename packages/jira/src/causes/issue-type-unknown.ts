import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "issue-type-unknown",
  severity: "error",
  kind: "configuration",
  title: "The space (project) has no such type",
  advice: "Use the name of a type that this space (project) has.",
  signs: [
    {
      confidence: "certain",
      says: [
        "the issue type selected is invalid",
        "specify a valid issue type",
        "valid issue type is required",
      ],
    },
    {
      confidence: "certain",
      says: ["does not exist for the field 'issuetype'", "does not exist for the field 'type'"],
    },
  ],
  why: "Each space (project) has its own types of work items (issues): team-managed spaces have “Subtask” where company-managed ones have “Sub-task”, and not every space has Story or Epic. Jira gives the names in [the language of the account](/causes/names-translated/).",
  fix: "Copy the names from `/rest/api/3/issue/createmeta/PROJ/issuetypes`, or let the doctor compare them. Then correct `issue_types`.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid."}}',
    },
  ],
};
