import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "account-id-needed",
  severity: "error",
  title: "A person is not named by an account ID",
  advice: "Name people by their account ID; Jira Cloud does not take user names.",
  signs: [
    {
      confidence: "certain",
      says: [
        "gdpr strict mode",
        "'accountid' query parameter needs to be provided",
        '"account id does not exist',
      ],
    },
    {
      confidence: "likely",
      says: [
        "cannot be assigned issues",
        "cannot be assigned to this issue",
        "the reporter specified is not a user",
        "specified user does not exist or you do not have required permissions",
        "does not exist for the field 'assignee'",
        "does not exist for the field 'reporter'",
      ],
    },
  ],
  why: "Jira Cloud tells people apart [by their account ID](https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-user-privacy-api-migration-guide/) only. Libraries and scripts that were written for Jira Server send a user name, as `name` or `username`, which Jira Cloud refuses; it calls that “GDPR strict mode”. “Cannot be assigned issues” may also mean that the account ID is right, but that the person may not be assigned work items in this space (project).",
  fix: 'Look the ID up: `GET /rest/api/3/user/search?query=` with a name or an email shows it as `accountId`, and `/rest/api/3/myself` shows your own. Then send `{"assignee":{"accountId":"…"}}`. If a library sends the user name, update it. If the ID is right, ask an administrator of the space for the permission to be assigned work items.',
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["\'accountId\' must be the only user identifying query parameter in GDPR strict mode."],"errors":{}}',
    },
    {
      title: "PowerShell, JiraPS",
      text: "Invoke-JiraMethod : The 'accountId' query parameter needs to be provided",
    },
    {
      title: "Jira's answer to a new work item",
      text: '{"errorMessages":[],"errors":{"reporter":"The reporter specified is not a user."}}',
    },
  ],
};
