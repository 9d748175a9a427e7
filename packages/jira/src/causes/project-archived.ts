import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "project-archived",
  severity: "error",
  kind: "permission",
  title: "The space (project) is archived",
  advice: "Use another space (project), or have this one restored; you cannot change anything in it.",
  signs: [{ confidence: "likely", says: ['"archived":true'] }],
  why: "Work items (issues) of an [archived space](https://support.atlassian.com/jira-software-cloud/docs/archive-a-project/) can be read, but not created, changed or found in a search.",
  fix: "A Jira admin can restore it, or tell you which space replaces it.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 200 OK\n\n{"key":"PROJ","name":"Old project","archived":true}',
    },
  ],
};
