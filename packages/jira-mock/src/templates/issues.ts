import { documentOf } from "../cloud/document.ts";
import type { Issue } from "../cloud/issue.ts";
import { nextId } from "../cloud/next-id.ts";
import type { Project } from "../cloud/project.ts";
import type { Site } from "../cloud/site.ts";

/** A work item in short, with everything by its English name. */
export interface IssueDraft {
  type: string;
  summary: string;
  status?: string;
  priority?: string;
  description?: string;
  labels?: string[];
  assignee?: string;
}

/** Puts work items into a project, one a day. */
export function addIssues(
  site: Site,
  project: Project,
  reporter: string,
  drafts: readonly IssueDraft[],
): void {
  for (const draft of drafts) {
    const number = project.nextNumber;
    const time = new Date(Date.UTC(2026, 8, number, 9)).toISOString();
    const priority = site.priorities.find(({ name }) => name.english === draft.priority)?.id;
    const issue: Issue = {
      id: nextId(site.issues),
      key: `${project.key}-${number}`,
      project: project.id,
      issueType: idOf(draft.type, site.issueTypes, project.issueTypes),
      status: idOf(draft.status ?? "To Do", site.statuses, project.workflow.statuses),
      summary: draft.summary,
      labels: draft.labels ?? [],
      reporter,
      custom: {},
      comments: [],
      created: time,
      updated: time,
      ...(priority && { priority }),
      ...(draft.description && { description: documentOf(draft.description) }),
      ...(draft.assignee && { assignee: draft.assignee }),
    };
    site.issues.push(issue);
    project.nextNumber += 1;
  }
}

function idOf(
  name: string,
  things: readonly { id: string; name: { english: string } }[],
  ids: readonly string[],
): string {
  const found = things.find((thing) => thing.name.english === name && ids.includes(thing.id));
  if (!found) throw new Error(`This project has no ${name}.`);
  return found.id;
}
