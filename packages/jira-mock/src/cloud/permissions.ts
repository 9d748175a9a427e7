export type PermissionKey = keyof typeof permissions;

/**
 * The permissions that Jira has built in, and the ids that it gives them.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#built-in-permissions
 */
export const permissions = {
  BROWSE_PROJECTS: { id: "10", name: "Browse Projects", type: "PROJECT" },
  CREATE_ISSUES: { id: "11", name: "Create Issues", type: "PROJECT" },
  EDIT_ISSUES: { id: "12", name: "Edit Issues", type: "PROJECT" },
  ASSIGN_ISSUES: { id: "13", name: "Assign Issues", type: "PROJECT" },
  RESOLVE_ISSUES: { id: "14", name: "Resolve Issues", type: "PROJECT" },
  ADD_COMMENTS: { id: "15", name: "Add Comments", type: "PROJECT" },
  DELETE_ISSUES: { id: "16", name: "Delete Issues", type: "PROJECT" },
  ASSIGNABLE_USER: { id: "17", name: "Assignable User", type: "PROJECT" },
  CLOSE_ISSUES: { id: "18", name: "Close Issues", type: "PROJECT" },
  CREATE_ATTACHMENTS: { id: "19", name: "Create Attachments", type: "PROJECT" },
  WORK_ON_ISSUES: { id: "20", name: "Work On Issues", type: "PROJECT" },
  LINK_ISSUES: { id: "21", name: "Link Issues", type: "PROJECT" },
  ADMINISTER_PROJECTS: { id: "23", name: "Administer Projects", type: "PROJECT" },
  MOVE_ISSUES: { id: "25", name: "Move Issues", type: "PROJECT" },
  SET_ISSUE_SECURITY: { id: "26", name: "Set Issue Security", type: "PROJECT" },
  SCHEDULE_ISSUES: { id: "28", name: "Schedule Issues", type: "PROJECT" },
  VIEW_DEV_TOOLS: { id: "29", name: "View Development Tools", type: "PROJECT" },
  MODIFY_REPORTER: { id: "30", name: "Modify Reporter", type: "PROJECT" },
  VIEW_VOTERS_AND_WATCHERS: { id: "31", name: "View Voters and Watchers", type: "PROJECT" },
  MANAGE_WATCHERS: { id: "32", name: "Manage Watchers", type: "PROJECT" },
  EDIT_ALL_COMMENTS: { id: "34", name: "Edit All Comments", type: "PROJECT" },
  EDIT_OWN_COMMENTS: { id: "35", name: "Edit Own Comments", type: "PROJECT" },
  DELETE_ALL_COMMENTS: { id: "36", name: "Delete All Comments", type: "PROJECT" },
  DELETE_OWN_COMMENTS: { id: "37", name: "Delete Own Comments", type: "PROJECT" },
  DELETE_ALL_ATTACHMENTS: { id: "38", name: "Delete All Attachments", type: "PROJECT" },
  DELETE_OWN_ATTACHMENTS: { id: "39", name: "Delete Own Attachments", type: "PROJECT" },
  EDIT_OWN_WORKLOGS: { id: "40", name: "Edit Own Worklogs", type: "PROJECT" },
  EDIT_ALL_WORKLOGS: { id: "41", name: "Edit All Worklogs", type: "PROJECT" },
  DELETE_ALL_WORKLOGS: { id: "42", name: "Delete All Worklogs", type: "PROJECT" },
  DELETE_OWN_WORKLOGS: { id: "43", name: "Delete Own Worklogs", type: "PROJECT" },
  VIEW_READONLY_WORKFLOW: { id: "45", name: "View Read-Only Workflow", type: "PROJECT" },
  TRANSITION_ISSUES: { id: "46", name: "Transition Issues", type: "PROJECT" },
  // What apps add, Jira's own among them, has no number.
  MANAGE_SPRINTS_PERMISSION: { id: "-1", name: "Manage sprints", type: "PROJECT" },
  ADMINISTER: { id: "0", name: "Administer Jira", type: "GLOBAL" },
  CREATE_SHARED_OBJECTS: { id: "22", name: "Share dashboards and filters", type: "GLOBAL" },
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: { id: "24", name: "Manage Group Filter Subscriptions", type: "GLOBAL" },
  USER_PICKER: { id: "27", name: "Browse users and groups", type: "GLOBAL" },
  BULK_CHANGE: { id: "33", name: "Bulk Change", type: "GLOBAL" },
  SYSTEM_ADMIN: { id: "44", name: "Jira System Administrators", type: "GLOBAL" },
} as const;

/** Whether a word is one of them. */
export function isPermission(key: string): key is PermissionKey {
  return Object.hasOwn(permissions, key);
}
