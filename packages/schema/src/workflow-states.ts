import { type Static, Type } from "typebox";
import { jiraName, sectionOptions } from "./field.ts";

const status = (word: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `State “${word}”`,
      description: `The Jira status that stands for “${word}”.`,
      details: "Use the name of a status, not of the transition (button) that leads to it.",
      examples: [name],
    }),
  );

/** Six states of work, mapped to the statuses of this space's workflow. */
export const workflowStates = Type.Object(
  {
    todo: status("todo", "To Do"),
    in_progress: status("in_progress", "In Progress"),
    in_review: status("in_review", "In Review"),
    blocked: status("blocked", "Blocked"),
    done: status("done", "Done"),
    cancelled: status("cancelled", "Cancelled"),
  },
  {
    additionalProperties: false,
    ...sectionOptions({
      title: "Workflow states",
      description: "Six states of work, mapped to the statuses of this space's workflow.",
      details:
        "The states are `todo`, `in_progress`, `in_review`, `blocked`, `done` and `cancelled`; leave out those that your workflow does not have.",
      examples: [{ todo: "To Do", in_progress: "In Progress", in_review: "In Review", done: "Done" }],
      unknownKey:
        "Not a workflow state. The states are todo, in_progress, in_review, blocked, done and cancelled.",
    }),
  },
);

export type WorkflowStates = Static<typeof workflowStates>;
