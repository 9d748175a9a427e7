import type { Cause } from "../diagnosis/cause.ts";
import { valueRefusals } from "../diagnosis/value-refusals.ts";

export const cause: Cause = {
  id: "custom-field-other-kind",
  severity: "error",
  kind: "configuration",
  title: "The field ID belongs to another field",
  advice: "Give the field a value of the kind that Jira names, or use the ID of the field that you mean.",
  signs: [
    { confidence: "likely", says: valueRefusals, also: ["customfield_"] },
    { confidence: "likely", says: ["number value expected as the sprint id"] },
  ],
  why: 'The field exists, but it is not what its name in the configuration says, or the value is of another kind: `"5"` in quotes is not a number. Usually, the ID was copied from another site: `customfield_10020` is Sprint on many sites, and Rank on others. Team-managed spaces (projects) use “Story point estimate”, and company-managed ones use “Story Points”: two different fields, often [on one site](https://support.atlassian.com/jira-software-cloud/docs/set-up-story-points/).',
  fix: 'Let the doctor find the field by its type and tell you the line to write. If it finds nothing wrong, correct the value: to a number field, such as story points, write `5`, and not `"5"`.',
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10016":"Operation value must be a number"}}',
    },
  ],
};
