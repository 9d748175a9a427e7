import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "rich-text-form",
  severity: "error",
  title: "The text is in the format of another API version",
  advice:
    "Send descriptions and comments to /rest/api/3 as Atlassian documents, or to /rest/api/2 as plain text.",
  signs: [
    {
      confidence: "certain",
      says: [
        "operation value must be an atlassian document",
        "comment body is not valid",
        '"description":"operation value must be a string"',
        '"environment":"operation value must be a string"',
        'description: "operation value must be a string',
        "description: operation value must be a string",
      ],
    },
    { confidence: "likely", says: ["invalid_input", "could be due to unsupported content you've entered"] },
  ],
  why: "Version 3 of the API expects descriptions, comments and multi-line fields in the [Atlassian Document Format](https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/), which is JSON; version 2 expects plain text. Each refuses the format of the other. You typically see this when you [move from version 2 to 3](https://github.com/prometheus/alertmanager/issues/4585).",
  fix: 'Wrap the text in a document: `{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"…"}]}]}`. The [TypeScript client](/configure/typescript/) does that for you. Or call the same endpoint under `/rest/api/2`, which otherwise works the same way.',
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"description":"Operation value must be an Atlassian Document (see the Atlassian Document Format)"}}',
    },
    {
      title: "Jira's answer to a comment",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"comment":"Comment body is not valid!"}}',
    },
    {
      title: "A document, sent to version 2",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"description":"Operation value must be a string"}}',
    },
  ],
};
