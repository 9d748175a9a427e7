import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "status-unknown",
  severity: "error",
  kind: "configuration",
  title: "The workflow has no such status",
  advice: "Use the name of a status that this space's (project's) workflow has.",
  signs: [{ confidence: "certain", says: ["does not exist for the field 'status'"] }],
  why: "Statuses belong to the workflow of a space (project) and a type. “In Review” is in none of Jira's default workflows; a new Kanban board has Backlog and Selected for Development; and “To Do” is also the name of a category, which is not a status. A button shows the name of a transition, not of the status that it leads to.",
  fix: "Copy the names from `/rest/api/3/project/PROJ/statuses`, or let the doctor compare them. Then correct `workflow_states`, and leave out the states that your workflow does not have.",
  examples: [
    {
      title: "Jira's answer to a search",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["The value \'In Review\' does not exist for the field \'status\'."],"errors":{}}',
    },
  ],
};
