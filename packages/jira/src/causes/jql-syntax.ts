import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "jql-syntax",
  severity: "error",
  title: "The search is not valid JQL",
  advice: "Correct the search where Jira says; its message often ends with the line and the character.",
  signs: [
    { confidence: "certain", says: ["error in the jql query", "error in jql query"] },
    { confidence: "certain", says: ["the operator '"], also: ["' is not supported by the '"] },
  ],
  why: "Jira could not read the query. Often, a program put a name, a key or a text into the query without quotes, or a quote in that text ended it too early. Or a variable was empty, as in `project = ORDER BY created`. Or the operator does not go with the field: [a field of text](https://github.com/tenable/integration-jira-cloud/issues/265) takes `~`, and not `=`.",
  fix: 'Print the query that the program sends, and try it in Jira\'s own search, which marks the mistake. Put every value in quotes, as in `summary ~ "login page"`, with a backslash before each quote and backslash inside: [these characters](https://support.atlassian.com/jira-software-cloud/docs/jql-reserved-words-and-characters/) mean something in JQL.',
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Error in the JQL Query: Expecting either a value, list or function but got \'ORDER\'. You must surround \'ORDER\' in quotation marks to use it as a value. (line 1, character 11)"],"errors":{}}',
    },
  ],
};
