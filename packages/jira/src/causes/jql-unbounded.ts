import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "jql-unbounded",
  severity: "error",
  title: "The search has no restriction",
  advice: 'Restrict the search, for example with project = "PROJ".',
  signs: [{ confidence: "certain", says: ["unbounded jql queries are not allowed"] }],
  why: "Jira Cloud's search API [does not accept JQL](https://developer.atlassian.com/changelog/#CHANGE-2046) that could match every work item (issue) on the site.",
  fix: 'Put a condition before `ORDER BY`: `project = "PROJ" ORDER BY created DESC`.',
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Unbounded JQL queries are not allowed here. Please add a search restriction to your query."],"errors":{}}',
    },
  ],
};
