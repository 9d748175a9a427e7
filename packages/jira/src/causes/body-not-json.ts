import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "body-not-json",
  severity: "error",
  title: "Jira cannot read what was sent as JSON",
  advice: "Send the body as JSON, and say so with the header Content-Type: application/json.",
  signs: [
    { confidence: "certain", status: [415] },
    {
      confidence: "certain",
      says: [
        "unsupported media type",
        "x-www-form-urlencoded' is not supported",
        "there was an error parsing json",
        "invalid request payload. refer to the rest api documentation",
      ],
    },
    {
      confidence: "likely",
      says: [
        "unexpected character (",
        '"errorMessages":["Unrecognized field "',
        "no issue create payload supplied",
        "one of 'fields' or 'update' required",
      ],
    },
  ],
  why: "Jira reads JSON only. Many programs send a form unless they are told otherwise: curl does with `-d` alone, and [Python's `requests` with `data=`](https://github.com/atlassian-api/atlassian-python-api/issues/750). Or the text is not JSON: a shell removed its quotes, a variable put a quote or a line break into it, or it has one comma too many. Jira also calls a payload invalid if it is JSON, but has a property that the endpoint does not know.",
  fix: "With curl, add `--header 'Content-Type: application/json'`, and put the JSON into a file for `--data-binary \"@body.json\"`, where no shell changes it. In Python, hand the data over as `json=data`. Do not put JSON together from pieces of text: let `jq`, `json.dumps()` or `JSON.stringify()` write it. If it is JSON, put the values of a work item under `fields`, and compare the properties with [Jira's documentation](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/).",
  examples: [
    {
      title: "Jira's answer to a form",
      text: 'HTTP/1.1 415 Unsupported Media Type\ncontent-type: application/problem+json;charset=UTF-8\n\n{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"Content-Type \'application/x-www-form-urlencoded\' is not supported.","instance":"/rest/api/3/issue"}',
    },
    {
      title: "Jira's answer to broken JSON",
      text: '{"errorMessages":["There was an error parsing JSON. Check that your request body is valid."]}',
    },
    {
      title: "Python, requests",
      text: "requests.exceptions.HTTPError: 415 Client Error: Unsupported Media Type for url: https://your-company.atlassian.net/rest/api/3/issue",
    },
  ],
};
