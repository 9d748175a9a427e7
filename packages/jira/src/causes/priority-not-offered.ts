import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "priority-not-offered",
  severity: "error",
  kind: "configuration",
  title: "The space (project) does not use the Priority field",
  advice: "Have the Priority field added to the screen for new work items, or leave priorities out.",
  signs: [{ confidence: "certain", says: ["field 'priority' cannot be set"] }],
  why: "A space (project) can leave Priority off its screens, and team-managed ones often do. Then programs cannot set it either.",
  fix: "Ask an administrator of the space to add the field to the work type (in company-managed spaces: to the create screen). Or remove `priority_mapping`.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"priority":"Field \'priority\' cannot be set. It is not on the appropriate screen, or unknown."}}',
    },
  ],
};
