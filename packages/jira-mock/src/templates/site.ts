import type { PermissionKey } from "../cloud/permissions.ts";
import type { Project } from "../cloud/project.ts";
import type { Field, LinkType, Site } from "../cloud/site.ts";
import { customField, systemFields } from "./fields.ts";
import { companyManagedTypes, fieldsLeftOut } from "./issue-types.ts";
import { defaultPriorities } from "./priorities.ts";
import { defaultStatuses, simplifiedWorkflow } from "./workflow.ts";

/** What a member of a team is allowed to do in its project. */
export const memberPermissions: readonly PermissionKey[] = [
  ...(["BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ADD_COMMENTS", "LINK_ISSUES"] as const),
  ...(["TRANSITION_ISSUES", "ASSIGN_ISSUES", "ASSIGNABLE_USER"] as const),
  ...(["CLOSE_ISSUES", "RESOLVE_ISSUES", "SCHEDULE_ISSUES", "MOVE_ISSUES", "WORK_ON_ISSUES"] as const),
  ...(["CREATE_ATTACHMENTS", "DELETE_OWN_ATTACHMENTS", "EDIT_OWN_COMMENTS", "DELETE_OWN_COMMENTS"] as const),
  ...(["EDIT_OWN_WORKLOGS", "DELETE_OWN_WORKLOGS"] as const),
  ...(["VIEW_DEV_TOOLS", "VIEW_READONLY_WORKFLOW", "VIEW_VOTERS_AND_WATCHERS"] as const),
];

/** A site as Jira sets it up, without any project. */
export function emptySite(address: { cloudId: string; baseUrl: string }): Site {
  return {
    ...address,
    title: "Jira",
    locale: "en_US",
    members: [],
    refusesAddress: false,
    linking: true,
    fields: [...systemFields(), ...defaultCustomFields()],
    issueTypes: companyManagedTypes(),
    statuses: defaultStatuses(),
    priorities: defaultPriorities(),
    linkTypes: defaultLinkTypes(),
    projects: [],
    issues: [],
    links: [],
  };
}

/** Both fields for story points, as on many real sites: one for each style of project. */
function defaultCustomFields(): Field[] {
  return [
    customField("Epic Name", 10011),
    customField("Epic Link", 10014),
    customField("Story Points", 10016),
    customField("Parent Link", 10018),
    customField("Rank", 10019),
    customField("Sprint", 10020),
    customField("Flagged", 10021),
    customField("Story point estimate", 10026),
  ];
}

function defaultLinkTypes(): LinkType[] {
  return [
    { id: "10000", name: "Blocks", inward: "is blocked by", outward: "blocks" },
    { id: "10001", name: "Cloners", inward: "is cloned by", outward: "clones" },
    { id: "10002", name: "Duplicate", inward: "is duplicated by", outward: "duplicates" },
    { id: "10003", name: "Relates", inward: "relates to", outward: "relates to" },
  ];
}

/** A company-managed project that uses what the site has. */
export function companyManagedProject(
  site: Site,
  { id, key, name, lead }: Pick<Project, "id" | "key" | "name" | "lead">,
): Project {
  const custom = site.fields.filter(({ name }) =>
    ["Story Points", "Sprint", "Epic Link"].includes(name.english),
  );
  return {
    ...{ id, key, name, lead, formerKeys: [], style: "classic", archived: false },
    issueTypes: site.issueTypes.filter(({ scope }) => scope === undefined).map((type) => type.id),
    priorities: site.priorities.map((priority) => priority.id),
    defaultPriority: "3",
    workflow: simplifiedWorkflow(site.statuses),
    screen: [...editableFields, ...custom.map((field) => field.id)],
    offScreen: fieldsLeftOut(site.issueTypes),
    required: [],
    permissions: {},
    nextNumber: 1,
  };
}

/** System fields that a person may fill in. */
export const editableFields: readonly string[] = [
  ...["summary", "description", "priority", "labels"],
  ...["assignee", "reporter", "parent", "duedate", "issuelinks"],
];
