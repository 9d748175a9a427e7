import type { Issue, IssueLink } from "./issue.ts";
import type { Locale, Name } from "./names.ts";
import type { Project } from "./project.ts";

/** One Jira Cloud site. Ids are its own: the same thing has another id on another site. */
export interface Site {
  cloudId: string;
  /** `https://your-company.atlassian.net` */
  baseUrl: string;
  /** The origin of the site's custom domain, where only the sessions of browsers work. */
  customDomain?: string;
  title: string;
  locale: Locale;
  /** Account ids of those who may use Jira here. */
  members: string[];
  /** Whether the IP allow list leaves the caller's address out. */
  refusesAddress: boolean;
  /** Whether work items can be linked. */
  linking: boolean;
  fields: Field[];
  issueTypes: IssueType[];
  statuses: Status[];
  priorities: Priority[];
  linkTypes: LinkType[];
  projects: Project[];
  issues: Issue[];
  links: IssueLink[];
}

export interface Field {
  /** `customfield_10016`, or a system field's word. */
  id: string;
  name: Name;
  /** Absent for the few fields that have no schema, such as `parent`. */
  schema?: FieldSchema;
  /** Names in JQL. */
  clauseNames: string[];
  /** The project id, of a field that a team-managed project made. */
  scope?: string;
  orderable: boolean;
  searchable: boolean;
}

export interface FieldSchema {
  type: string;
  items?: string;
  /** The name of a system field. */
  system?: string;
  /** The kind of a custom field, which is the same on every site. */
  custom?: string;
  customId?: number;
}

export interface IssueType {
  id: string;
  name: Name;
  /** -1 for sub-tasks, 1 for epics. */
  hierarchyLevel: -1 | 0 | 1;
  /** The project id, of a type in a team-managed project. */
  scope?: string;
}

export interface Status {
  id: string;
  name: Name;
  category: StatusCategoryKey;
  /** The project id, of a status in a team-managed project. */
  scope?: string;
}

export type StatusCategoryKey = "new" | "indeterminate" | "done";

export interface Priority {
  id: string;
  name: Name;
  description: string;
  color: string;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}
