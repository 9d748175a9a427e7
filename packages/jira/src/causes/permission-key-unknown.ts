import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "permission-key-unknown",
  severity: "error",
  title: "Jira knows no permission of this name",
  advice: "Use the permission's key, such as CREATE_ISSUES.",
  signs: [
    {
      confidence: "certain",
      says: ["unrecognized permission", "the 'permissions' query parameter is required"],
    },
  ],
  why: "`mypermissions` wants the [keys of permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/), and one that it does not know fails the whole request. The words stand under `errors`, while `errorMessages` is empty: read both.",
  fix: "Ask for `BROWSE_PROJECTS,CREATE_ISSUES,EDIT_ISSUES,ADD_COMMENTS,LINK_ISSUES`.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"CREATE_ISSUE":"Unrecognized permission"}}',
    },
  ],
};
