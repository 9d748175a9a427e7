import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "priority-not-offered",
  severity: "error",
  kind: "configuration",
  title: "The space (project) does not offer the field Priority",
  advice: "Have the field Priority put on the screen for new work items, or leave priorities out.",
  signs: [{ confidence: "certain", says: ["field 'priority' cannot be set"] }],
  why: "A space (project) may leave Priority off its screens; team-managed ones often do. Then no program can set it either.",
  fix: "An administrator of the space adds the field to the work type (in company-managed spaces: to the create screen). Or remove `priority_mapping`.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"priority":"Field \'priority\' cannot be set. It is not on the appropriate screen, or unknown."}}',
    },
  ],
};
