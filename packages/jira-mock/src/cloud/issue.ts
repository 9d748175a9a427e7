import type { AtlassianDocument } from "./document.ts";

/** A work item, which the API calls an issue. It refers to the site's lists by ids, and to people by account ids. */
export interface Issue {
  id: string;
  key: string;
  project: string;
  issueType: string;
  status: string;
  priority?: string;
  summary: string;
  description?: AtlassianDocument;
  labels: string[];
  assignee?: string;
  reporter: string;
  /** The id of the parent. */
  parent?: string;
  /** `YYYY-MM-DD` */
  dueDate?: string;
  /** Custom fields' values by field id. */
  custom: { [fieldId: string]: unknown };
  comments: Comment[];
  /** ISO 8601, as are all times. */
  created: string;
  updated: string;
}

export interface Comment {
  id: string;
  author: string;
  body: AtlassianDocument;
  created: string;
  updated: string;
}

/**
 * A link between two work items: the inward one "blocks" the outward one. So the blocked one is shown with an
 * `inwardIssue`, which it "is blocked by": https://developer.atlassian.com/cloud/jira/platform/issue-linking-model/
 */
export interface IssueLink {
  id: string;
  type: string;
  outward: string;
  inward: string;
}
