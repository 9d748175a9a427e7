/**
 * A document in Atlassian Document Format (https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/).
 * As loose as Jira's own description of it. Not the type of jira.js, which would have the compiler read all of its
 * declarations.
 */
export interface AdfDocument {
  /** `doc` */
  type: string;
  version: number;
  content: readonly object[];
}

/** What can be written of a work item (issue). Names are the configuration's own words, or the site's. */
export interface WorkItemChange {
  title?: string | undefined;
  /** Plain text, or a document in Atlassian Document Format. */
  description?: string | AdfDocument | undefined;
  /** A word of `priority_mapping`, or the name of a priority. */
  priority?: string | undefined;
  labels?: readonly string[] | undefined;
  /** An account ID; `null` for nobody. */
  assignee?: string | null | undefined;
  /** A word of `workflow_states`, or the name of a status; a transition must lead to it. */
  state?: string | undefined;
  /**
   * By names of `custom_fields`, or ids. The values are as Jira takes them; `parent` and `resolution` may be strings.
   */
  fields?: Readonly<Record<string, unknown>> | undefined;
}

/** A work item to be created. */
export interface WorkItemDraft extends WorkItemChange {
  /** A word of `issue_types`, or the name of a type. */
  type: string;
  title: string;
}

/** A name on the site, and the configuration's word for it. */
export interface Named {
  /** The configuration's word; nothing when the configuration has none. */
  word: string | undefined;
  /** As the account sees it. */
  name: string;
}

/** A work item (issue), in the configuration's words. */
export interface WorkItem {
  key: string;
  /** Where people read it. */
  url: string;
  title: string;
  /** The plain text. */
  description: string;
  type: Named;
  state: Named;
  priority: Named | undefined;
  labels: readonly string[];
  assignee: { accountId: string; displayName: string } | undefined;
  /** By names of `custom_fields`, as Jira gives the values. */
  fields: Readonly<Record<string, unknown>>;
}

/**
 * What to search for; all conditions must hold. In a list, one entry is enough, so an empty list finds nothing; leave
 * it out to find all.
 */
export interface WorkItemQuery {
  /** Words of `issue_types`, or names of types. */
  types?: readonly string[] | undefined;
  /** Words of `workflow_states`, or names of statuses. */
  states?: readonly string[] | undefined;
  labels?: readonly string[] | undefined;
  /** An account ID. */
  assignee?: string | undefined;
  /** Words in the title, the description, a comment or another text field. */
  text?: string | undefined;
  /** A further condition in JQL, without ORDER BY. */
  jql?: string | undefined;
}

/** Two work items, as a sentence: `from` blocks `to`. */
export interface WorkItemLink {
  from: string;
  to: string;
  /** The name of the type of link, such as `Blocks`, or what it says in either direction, such as `is blocked by`. */
  type: string;
}
