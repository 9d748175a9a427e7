import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "custom-field-unknown",
  severity: "error",
  kind: "configuration",
  title: "The field cannot be set here",
  advice: "Use a field ID of this site that is on the screen of this space (project).",
  signs: [
    { confidence: "certain", says: ["cannot be set. it is not on the appropriate screen, or unknown"] },
    {
      confidence: "likely",
      says: ["field with id '", "field does not exist or you do not have permission to view it"],
    },
  ],
  why: "The ID of a custom field is a number that each site gives out anew: `customfield_10016` is the story points of one site and the parent link of another. An ID of another site gives this error, and so does a field that is not on the screen of the space (project) and type.",
  fix: "Look the ID up by name at `/rest/api/3/field`, or let the doctor find it by its kind and offer the line. If the ID is right, an administrator of the space has to put the field on the create and edit screens.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10016":"Field \'customfield_10016\' cannot be set. It is not on the appropriate screen, or unknown."}}',
    },
  ],
};
