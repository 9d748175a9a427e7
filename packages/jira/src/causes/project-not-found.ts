import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "project-not-found",
  severity: "error",
  kind: "configuration",
  title: "Jira shows no such space (project)",
  advice: "Correct the space (project) key, or ask for access for this account.",
  signs: [
    {
      confidence: "certain",
      says: [
        "no project could be found with key",
        "could not find project with provided key",
        "no project could be found with id",
      ],
    },
    {
      confidence: "certain",
      says: [
        "does not exist for the field 'project'",
        "valid project is required",
        '"project":"project is required',
        "specify a valid project id or key",
        "could not find project by id or key",
      ],
    },
    { confidence: "possible", status: [404], says: ["/rest/api/3/project/", "/rest/api/2/project/"] },
  ],
  why: "Jira gives the same `404` for a space (project) that does not exist, for one that the account may not see, and for [anybody who is not signed in](/causes/anonymous-answer/). Keys are in capitals, and the REST API [is case sensitive](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get).",
  fix: "First make sure that `/rest/api/3/myself` answers `200`. Then copy the key: it comes before the number of every work item (issue), and is also shown under Space settings → Details. If it is right, ask an administrator of the space to give the account access; without access, you cannot open the space's settings.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 404 Not Found\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["No project could be found with key \'PROJ\'."],"errors":{}}',
    },
    {
      title: "A search in Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 400 url: https://your-company.atlassian.net/rest/api/3/search/jql\ntext: The value 'PROJ' does not exist for the field 'project'.",
    },
    {
      title: "Python requests",
      text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://your-company.atlassian.net/rest/api/3/project/PROJ",
    },
  ],
};
