import type { Cause } from "../diagnosis/cause.ts";
import { neededPermissionKeys } from "../site/needed-permissions.ts";

export const cause: Cause = {
  id: "permission-missing",
  severity: "error",
  kind: "permission",
  title: "The account may not do this",
  advice: "Ask an administrator for the missing permission in the space (project), or for access to Jira.",
  signs: [
    {
      confidence: "likely",
      status: [403],
      says: ["errormessages", "permission", "not allowed", "not permitted"],
    },
    {
      confidence: "likely",
      says: [
        "you do not have permission",
        "you do not have the permission",
        "no link issue permission for issue",
        "you don't have permission",
        "you currently don't have access",
        "user does not have permission",
      ],
    },
    { confidence: "possible", status: [403] },
    { confidence: "possible", says: [": forbidden"] },
  ],
  why: "You are signed in, but the account lacks a permission in this space (project), or access to Jira altogether. A token can [never do more than its account](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). To browse, create, edit, comment and link, it needs [five permissions](/prerequisites/#permissions-in-that-space); to change a status or assign someone, it needs one more each.",
  fix: `Ask an administrator of the space, who can grant them under Space settings → Access (in company-managed spaces: → Permissions). \`GET /rest/api/3/mypermissions?projectKey=PROJ&permissions=${neededPermissionKeys}\` shows which one is missing, and so does the doctor.`,
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["You do not have permission to create issues in this project."],"errors":{}}',
    },
    {
      title: "Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 403\ntext: You do not have permission to perform this operation",
    },
    {
      title: "PowerShell 7",
      text: "Invoke-RestMethod: Response status code does not indicate success: 403 (Forbidden).",
    },
  ],
};
