export type PermissionKey =
  | "ADD_COMMENTS"
  | "ADMINISTER"
  | "ADMINISTER_PROJECTS"
  | "ASSIGNABLE_USER"
  | "ASSIGN_ISSUES"
  | "BROWSE_PROJECTS"
  | "CREATE_ISSUES"
  | "DELETE_ISSUES"
  | "EDIT_ISSUES"
  | "LINK_ISSUES"
  | "TRANSITION_ISSUES";

interface Permission {
  id: string;
  name: string;
  type: "PROJECT" | "GLOBAL";
}

/**
 * The permissions that an integration asks about, and the ids that Jira gives them.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/
 */
export const permissions: { readonly [key in PermissionKey]: Permission } = {
  BROWSE_PROJECTS: { id: "10", name: "Browse Projects", type: "PROJECT" },
  CREATE_ISSUES: { id: "11", name: "Create Issues", type: "PROJECT" },
  EDIT_ISSUES: { id: "12", name: "Edit Issues", type: "PROJECT" },
  ASSIGN_ISSUES: { id: "13", name: "Assign Issues", type: "PROJECT" },
  ADD_COMMENTS: { id: "15", name: "Add Comments", type: "PROJECT" },
  DELETE_ISSUES: { id: "16", name: "Delete Issues", type: "PROJECT" },
  ASSIGNABLE_USER: { id: "17", name: "Assignable User", type: "PROJECT" },
  LINK_ISSUES: { id: "21", name: "Link Issues", type: "PROJECT" },
  ADMINISTER_PROJECTS: { id: "23", name: "Administer Projects", type: "PROJECT" },
  TRANSITION_ISSUES: { id: "46", name: "Transition Issues", type: "PROJECT" },
  ADMINISTER: { id: "0", name: "Administer Jira", type: "GLOBAL" },
};

/** Whether a word is one of them. */
export function isPermission(key: string): key is PermissionKey {
  return Object.hasOwn(permissions, key);
}
