import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "jql-reserved-word",
  severity: "error",
  title: "The key is a reserved word in JQL",
  advice: 'Put the space (project) key in quotes, as in project = "INT".',
  signs: [{ confidence: "certain", says: ["is a reserved jql word"] }],
  why: "Keys such as `INT`, `DO`, `ALL` or `AND` are [reserved words in the query language](https://support.atlassian.com/jira-software-cloud/docs/jql-reserved-words-and-characters/).",
  fix: 'Quote every key and name in JQL: `project = "INT"`.',
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Error in the JQL Query: \'INT\' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)"],"errors":{}}',
    },
  ],
};
