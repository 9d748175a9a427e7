import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "priority-unknown",
  severity: "error",
  kind: "configuration",
  title: "The space (project) has no such priority",
  advice: "Use the name of a priority that this space (project) has.",
  signs: [
    {
      confidence: "certain",
      says: ["the priority selected is invalid", "priority is invalid", "priority name '"],
    },
    { confidence: "certain", says: ["does not exist for the field 'priority'"] },
  ],
  why: "A new site has Highest, High, Medium, Low and Lowest. Administrators can rename and remove them, and [a space (project) may have a scheme of its own](https://support.atlassian.com/jira-cloud-administration/docs/manage-priority-schemes/). Jira gives the names in [the language of the account](/causes/names-translated/).",
  fix: "Let the doctor list the priorities of your space, then correct `priority_mapping`.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"priority":"The priority selected is invalid."}}',
    },
  ],
};
