import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "status-not-reachable",
  severity: "error",
  kind: "configuration",
  title: "No transition leads to this status",
  advice: "Move the work item (issue) to a status in between first, or have the workflow changed.",
  signs: [
    {
      confidence: "certain",
      says: ["is not valid for this issue", "not valid for the current state of this issue"],
    },
  ],
  why: "A status is never set; a [transition](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post) leads to it. The workflow offers none from where the work item (issue) stands now, or not to this account.",
  fix: "Look at the buttons of the work item in Jira: they are its transitions. Go there by way of another state, or ask an administrator to allow “any status → this one”.",
  examples: [
    {
      title: "Jira's answer to a transition",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Transition id \'31\' is not valid for this issue."],"errors":{}}',
    },
  ],
};
