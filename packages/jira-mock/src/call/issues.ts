import type { Issue } from "../cloud/issue.ts";
import type { Project } from "../cloud/project.ts";
import type { Site } from "../cloud/site.ts";
import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Call } from "./call.ts";
import { may } from "./permission.ts";

/** A work item by its id or by its key in any case, which may have the key of its project before a renaming. */
export function findIssue(call: Call, idOrKey: string): Issue | undefined {
  const issue = call.site.issues.find(({ id, key }) => id === idOrKey || key === currentKey(call, idOrKey));
  return issue && may(call, "BROWSE_PROJECTS", projectOf(call, issue)) ? issue : undefined;
}

function currentKey(call: Call, idOrKey: string): string {
  const [, projectKey = "", number] = /^(.*)-(\d+)$/.exec(idOrKey.toUpperCase()) ?? [];
  const project = call.site.projects.find(({ formerKeys }) => formerKeys.includes(projectKey));
  return `${project?.key ?? projectKey}-${number}`;
}

/** As {@link findIssue}, but refuses. A work item that may not be seen is refused as if it did not exist. */
export function requireIssue(call: Call, idOrKey: string | undefined = call.params.issue): Issue {
  const issue = findIssue(call, idOrKey ?? "");
  if (issue) return issue;
  throw new Refusal(failure(404, "Issue does not exist or you do not have permission to see it."));
}

/** The project of a work item. */
export function projectOf(call: Call, issue: Issue): Project {
  const project = call.site.projects.find(({ id }) => id === issue.project);
  if (!project) throw new Error(`The project of ${issue.key} is gone.`);
  return project;
}

/** Replaces a changed work item, or adds a new one. */
export function storeIssue({ issues }: Site, issue: Issue): void {
  const place = issues.findIndex(({ id }) => id === issue.id);
  issues.splice(place === -1 ? issues.length : place, 1, issue);
}

/** Removes work items, and what refers to them. */
export function removeIssues(site: Site, gone: readonly Issue[]): void {
  const isGone = (id: string | undefined) => gone.some((issue) => issue.id === id);
  site.issues = site.issues.filter(({ id }) => !isGone(id));
  site.links = site.links.filter(({ inward, outward }) => !isGone(inward) && !isGone(outward));
  for (const issue of site.issues) if (isGone(issue.parent)) delete issue.parent;
}
