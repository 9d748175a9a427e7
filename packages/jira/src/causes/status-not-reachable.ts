import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "status-not-reachable",
  severity: "error",
  kind: "configuration",
  title: "No transition leads to this status",
  advice: "Move the work item (issue) to another status on the way first, or have the workflow changed.",
  signs: [
    {
      confidence: "certain",
      says: ["is not valid for this issue", "not valid for the current state of this issue"],
    },
  ],
  why: "You cannot set a status directly; a [transition](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post) leads to it. The workflow has none from the current status of the work item (issue), or none that this account may use.",
  fix: "In Jira, open the work item's status menu: it lists the transitions. Take several steps if you need to, or ask an administrator to allow “any status → this one”.",
  examples: [
    {
      title: "Jira's answer to a transition",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Transition id \'31\' is not valid for this issue."],"errors":{}}',
    },
  ],
};
