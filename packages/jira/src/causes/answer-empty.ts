import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "answer-empty",
  severity: "error",
  title: "The answer is empty",
  advice: "Read an answer as JSON only if it has a body; Jira confirms many changes with the status alone.",
  signs: [
    {
      confidence: "likely",
      says: [
        "eof while parsing a value at line 1 column 0",
        "no content to map due to end-of-input",
        "the input does not contain any json tokens",
        "end of input at line 1 column 1",
      ],
    },
    // The program may also have read a file or, in Python, a web page.
    {
      confidence: "possible",
      says: [
        "unexpected end of json input",
        "json.parse: unexpected end of data",
        "expecting value: line 1 column 1",
      ],
    },
  ],
  why: "When a work item (issue) has been edited, moved to another status, assigned or deleted, Jira answers with the status [`204` and nothing else](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put), and when two have been linked, with [`201` and nothing else](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post). A program that reads every answer as JSON fails here, although Jira has done what it was asked. If the call was meant to read something, the answer was cut off on its way.",
  fix: "Read the body only if there is one: in JavaScript, `const text = await response.text()`, then `text && JSON.parse(text)`; in Python, `response.json() if response.content else None`. Look at the work item before you make the call again: the change is probably there. If a call that reads gets nothing, [look at the connection](/causes/connection-cut/).",
  examples: [
    {
      title: "Node.js, after a work item was edited",
      text: "SyntaxError: Unexpected end of JSON input\n    at JSON.parse (<anonymous>)",
    },
    {
      title: "Firefox",
      text: "SyntaxError: JSON.parse: unexpected end of data at line 1 column 1 of the JSON data",
    },
    {
      title: "Java",
      text: "com.fasterxml.jackson.databind.exc.MismatchedInputException: No content to map due to end-of-input",
    },
    {
      title: ".NET",
      text: "System.Text.Json.JsonException: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token.",
    },
  ],
};
