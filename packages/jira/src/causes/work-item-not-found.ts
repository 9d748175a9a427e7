import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "work-item-not-found",
  severity: "error",
  kind: "work-item-not-found",
  title: "Jira shows no such work item (issue)",
  advice:
    "Check at /myself that you are signed in, then check the work item's key and whether you may see it.",
  signs: [
    {
      confidence: "certain",
      says: ["issue does not exist or you do not have permission to see it", "issue does not exist"],
    },
    { confidence: "certain", says: ["an issue with key", "does not exist for field 'key'"], status: [400] },
    { confidence: "possible", says: ["issue not found"] },
    { confidence: "possible", status: [404], says: ["/rest/api/3/issue/", "/rest/api/2/issue/"] },
    { confidence: "possible", status: [404] },
  ],
  why: "This answer can mean three things: the work item (issue) does not exist, the account may not see it, or [you are not signed in](/causes/anonymous-answer/). Wrong credentials get this `404`, not `401`.",
  fix: "First make sure that `/rest/api/3/myself` answers `200`. Then open the work item in a browser with the same account. It may have moved to another space, or be hidden by a security level.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 404 Not Found\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
    },
    {
      title: "Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 404 url: https://your-company.atlassian.net/rest/api/2/issue/PROJ-123\ntext: Issue Does Not Exist",
    },
    {
      title: "Python requests",
      text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://your-company.atlassian.net/rest/api/3/issue/PROJ-123",
    },
  ],
};
