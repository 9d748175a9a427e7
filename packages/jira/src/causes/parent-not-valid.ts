import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "parent-not-valid",
  severity: "error",
  title: "The parent is missing, or cannot have this child",
  advice: "Name a parent that exists and is one level above; a sub-task must have one.",
  signs: [
    {
      confidence: "certain",
      says: [
        "is a sub-task but parent issue key or id not specified",
        "does not belong to appropriate hierarchy",
        "must be created in the same project as the parent",
      ],
    },
    { confidence: "likely", says: ["could not find issue by id or key", "gh.epic.error.not.found"] },
  ],
  why: "Work items (issues) have [levels](https://community.atlassian.com/t5/Jira-articles/Let-s-talk-about-Jira-s-issue-hierarchy/ba-p/2704969): an epic is above stories, tasks and bugs, and these are above sub-tasks. [Jira refuses](https://docs.getint.io/getintio-platform/workflows/hierarchy) a sub-task without a parent, a parent that is not one level above its child, and a parent that it cannot find: it may not exist yet, or the account may not see it.",
  fix: 'Send the key of the parent as `"parent":{"key":"PROJ-1"}`: an epic for a story, a task or a bug, and one of these for a sub-task. Create parents before their children. If you do not want a sub-task, correct the type.',
  examples: [
    {
      title: "Jira's answer to a sub-task without a parent",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"issuetype":"Issue type is a sub-task but parent issue key or id not specified."}}',
    },
    {
      title: "Jira's answer to a parent of the wrong level",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"parentId":"Given parent work item does not belong to appropriate hierarchy."}}',
    },
    {
      title: "Jira's answer to a parent that it cannot find",
      text: '{"errorMessages":[],"errors":{"parent":"Could not find issue by id or key."}}',
    },
  ],
};
