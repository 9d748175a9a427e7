import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "custom-field-unknown",
  severity: "error",
  kind: "configuration",
  title: "The field cannot be set here",
  advice: "Use the ID of a field that exists on this site and is on this space's (project's) screen.",
  signs: [
    { confidence: "certain", says: ["cannot be set. it is not on the appropriate screen, or unknown"] },
    { confidence: "certain", says: ["' does not exist or you do not have permission to view it"] },
    { confidence: "likely", says: ["field with id '"] },
  ],
  why: "Each site numbers its own custom fields: `customfield_10016` is Story Points on one site and Parent Link on another. You get this error for another site's ID, and for a field that is not on the screen for this space (project) and type. A search says that a field “does not exist or you do not have permission to view it”: it has another name on this site, or no space that the account may see has it.",
  fix: "Look the ID up by name at `/rest/api/3/field`, or let the doctor find it by its type and tell you the line to write. If the ID is right, ask an administrator of the space to add the field to the create and edit screens.",
  examples: [
    {
      title: "Jira's answer to a new work item",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"customfield_10016":"Field \'customfield_10016\' cannot be set. It is not on the appropriate screen, or unknown."}}',
    },
    {
      title: "Jira's answer to a search",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":["Field \'Story Points\' does not exist or you do not have permission to view it."],"warningMessages":[]}',
    },
  ],
};
