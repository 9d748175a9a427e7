import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "wrong-path",
  severity: "error",
  kind: "configuration",
  title: "The path does not exist",
  advice: "Use the site's address alone; the path has something extra, such as /jira or a double slash.",
  signs: [
    { confidence: "certain", status: [404], header: ["content-type", "application/problem+json"] },
    { confidence: "certain", status: [404], path: "/issue/createmeta" },
    {
      confidence: "certain",
      says: ["no endpoint get", "no endpoint post", "no endpoint put", "no endpoint delete"],
    },
    {
      confidence: "possible",
      status: [404],
      says: ["//rest/api", "/jira/rest/api", "/wiki/rest/api"],
    },
    { confidence: "certain", says: ["oops, you've found a dead link"] },
    { confidence: "possible", status: [404] },
  ],
  why: "Jira does not know the address that the program called. Usually, the site URL contains too much: a suffix such as `/jira`, the rest of a pasted link to a work item (ticket) or board, such as `/browse/PROJ-123`, or a slash at its end, which leads to `//rest/api`. Or an old library calls an endpoint that Atlassian has removed, such as [`/issue/createmeta`](https://developer.atlassian.com/cloud/jira/platform/changelog/#CHANGE-1304) with nothing behind it: Jira then takes `createmeta` for the key of a work item. Usually, Jira answers with [problem details](https://www.rfc-editor.org/rfc/rfc9457), not with its usual error messages.",
  fix: "Set the URL to `https://your-company.atlassian.net` and nothing after it. [The checker](/check/) finds and removes the rest. If the URL is right, update the library.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 404 Not Found\ncontent-type: application/problem+json;charset=UTF-8\n\n{"type":"about:blank","title":"Not Found","status":404,"detail":"No endpoint GET /jira/rest/api/3/myself.","instance":"/jira/rest/api/3/myself"}',
    },
    {
      title: "A removed endpoint, called by an old library",
      text: "jira.exceptions.JIRAError: JiraError HTTP 404 url: https://your-company.atlassian.net/rest/api/2/issue/createmeta?projectKeys=PROJ\ntext: Issue Does Not Exist",
    },
    {
      title: "A slash too many, in Python",
      text: "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://your-company.atlassian.net//rest/api/3/myself",
    },
  ],
};
