import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "search-removed",
  severity: "error",
  title: "The old search endpoint was removed",
  advice: "Update the client to one that uses /rest/api/3/search/jql.",
  signs: [
    { confidence: "certain", says: ["requested api has been removed"] },
    { confidence: "certain", status: [410] },
  ],
  why: "Atlassian removed `/rest/api/2/search` and `/rest/api/3/search` [in 2025](https://developer.atlassian.com/changelog/#CHANGE-2046). The new search gives you a token for each further page, no total, and only the ID of each work item (issue) unless you list the fields you want.",
  fix: "Update the library; in pycontribs/jira, `enhanced_search_issues` is the new search. In your own code call `/rest/api/3/search/jql` with `fields`, and follow `nextPageToken`.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 410 Gone\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046"],"errors":{}}',
    },
    {
      title: "Python",
      text: "requests.exceptions.HTTPError: 410 Client Error: Gone for url: https://your-company.atlassian.net/rest/api/2/search?jql=project",
    },
  ],
};
