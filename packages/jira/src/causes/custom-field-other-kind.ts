import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "custom-field-other-kind",
  severity: "error",
  kind: "configuration",
  title: "The field is of another kind",
  advice: "Use the ID of the field that is meant; this one holds something else.",
  signs: [
    {
      confidence: "likely",
      says: ["operation value must be a", "data was not a", "option value"],
      status: [400],
    },
  ],
  why: "The field exists, but it is not what its name in the configuration promises. Ids come from another site: `customfield_10020` is Sprint on many, and Rank on others. Team-managed spaces (projects) estimate in “Story point estimate”, company-managed ones in “Story Points”: two fields, often [on one site](https://support.atlassian.com/jira-software-cloud/docs/set-up-story-points/).",
  fix: "Let the doctor find the field by its kind and offer the line.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10016":"Operation value must be a number"}}',
    },
  ],
};
