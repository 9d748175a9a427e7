import type { PermissionKey } from "./permissions.ts";

/** A project, which Jira's pages call a space. It refers to the site's lists by ids. */
export interface Project {
  id: string;
  key: string;
  /** Former keys, which still lead to it. */
  formerKeys: string[];
  name: string;
  /** `classic` is company-managed, `next-gen` team-managed. */
  style: "classic" | "next-gen";
  archived: boolean;
  lead: string;
  issueTypes: string[];
  priorities: string[];
  defaultPriority?: string;
  workflow: Workflow;
  /** Field IDs on the create and edit screens, beside project and issue type. */
  screen: string[];
  /** The field IDs of these that the screens of a type leave out. */
  offScreen: { [issueType: string]: readonly string[] };
  /** Field IDs that must be given. */
  required: string[];
  /** By account id; {@link everybody} includes those who are not logged in. */
  permissions: { [accountId: string]: readonly PermissionKey[] };
  /** The number of the next work item. */
  nextNumber: number;
}

/** Stands for everybody in {@link Project.permissions}. */
export const everybody = "*";

export interface Workflow {
  /** Status ids in the order of the board; a new work item gets the first. */
  statuses: string[];
  transitions: Transition[];
}

export interface Transition {
  id: string;
  name: string;
  /** The ids of the statuses that it starts from; if absent, every status. */
  from?: string[];
  to: string;
  /** The ids of the fields on its screen, which are written with it; if absent, it has no screen. */
  screen?: string[];
  /** The ids of these that must be given. */
  required?: string[];
}
