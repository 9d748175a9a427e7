/** What somebody may do in a space (project). */
export interface Permission {
  /** What the REST API calls it. */
  key: string;
  /** What Jira's settings call it. */
  name: string;
  /** What it lets an account do, to go behind "can". */
  allows: string;
}

export const editWorkItems: Permission = {
  key: "EDIT_ISSUES",
  name: "Edit work items",
  allows: "change their fields",
};

/**
 * What an integration that creates, edits, comments on and links work items needs.
 *
 * @see https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-classic-projects
 * @see https://support.atlassian.com/jira-cloud-administration/docs/work-item-permissions
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ for the keys
 */
export const neededPermissions: readonly Permission[] = [
  { key: "BROWSE_PROJECTS", name: "Browse spaces", allows: "see the space and its work items" },
  { key: "CREATE_ISSUES", name: "Create work items", allows: "create work items" },
  editWorkItems,
  { key: "ADD_COMMENTS", name: "Add comments", allows: "comment on them" },
  { key: "LINK_ISSUES", name: "Link work items", allows: "link them to each other" },
];

/** Their keys, as `mypermissions` takes them. */
export const neededPermissionKeys: string = neededPermissions.map(({ key }) => key).join(",");
