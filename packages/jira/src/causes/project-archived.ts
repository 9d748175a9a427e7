import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "project-archived",
  severity: "error",
  title: "The space (project) is archived",
  advice: "Use another space (project), or have this one restored; nothing in it can be changed.",
  signs: [{ confidence: "likely", says: ['"archived":true', '"archived": true'] }],
  why: "Work items (issues) of an [archived space](https://support.atlassian.com/jira-software-cloud/docs/archive-a-project/) can be read, but neither created nor changed, nor found in a search.",
  fix: "A Jira administrator can restore it, or name its successor.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 200 OK\n\n{"key":"PROJ","name":"Old project","archived":true}',
    },
  ],
};
