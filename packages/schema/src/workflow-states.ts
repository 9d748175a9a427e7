import { type Static, Type } from "typebox";
import { jiraName } from "./field.ts";
import { keyList, sectionOptions } from "./section.ts";

const status = (words: string, name: string) =>
  Type.Optional(
    jiraName({
      title: `State “${words}”`,
      description: `The Jira status that stands for “${words}”.`,
      details: "Use the name of a status, not of the transition (button) that leads to it.",
      examples: [name],
    }),
  );

const states = {
  todo: status("to do", "To Do"),
  in_progress: status("in progress", "In Progress"),
  in_review: status("in review", "In Review"),
  blocked: status("blocked", "Blocked"),
  done: status("done", "Done"),
  cancelled: status("cancelled", "Cancelled"),
};

/** Six states of work, mapped to the statuses of this space's workflow. */
export const workflowStates = Type.Object(states, {
  additionalProperties: false,
  ...sectionOptions(states, {
    title: "Workflow states",
    description: "Six states of work, mapped to the statuses of this space's workflow.",
    details: `The states are ${keyList(states, "`")}, and no others. Leave out those that your workflow does not have: many have no “In Review”.`,
    expected: `Use only these states, each with a Jira status: ${keyList(states)}.`,
  }),
});

export type WorkflowStates = Static<typeof workflowStates>;
