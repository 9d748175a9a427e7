import type { Cause } from "../diagnosis/cause.ts";
import { neededPermissionKeys } from "../site/needed-permissions.ts";

export const cause: Cause = {
  id: "permission-key-unknown",
  severity: "error",
  title: "Jira does not know this permission",
  advice: "Use the permission's key, such as CREATE_ISSUES.",
  signs: [
    {
      confidence: "certain",
      says: ["unrecognized permission", "the 'permissions' query parameter is required"],
    },
  ],
  why: "`mypermissions` expects the [keys of permissions](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/), and a single unknown key makes the whole request fail. The message is under `errors`, while `errorMessages` is empty, so read both.",
  fix: `Use the keys \`${neededPermissionKeys}\`.`,
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 400 Bad Request\ncontent-type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"CREATE_ISSUE":"Unrecognized permission"}}',
    },
  ],
};
