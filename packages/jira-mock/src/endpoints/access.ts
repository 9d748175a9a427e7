import type { Issue } from "../cloud/issue.ts";
import type { PermissionKey } from "../cloud/permissions.ts";
import { everybody, type Project } from "../cloud/project.ts";
import type { Site } from "../cloud/site.ts";
import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Call } from "./call.ts";

/** Whether the caller has a permission in a project. */
export function may(call: Call, permission: PermissionKey, project: Project): boolean {
  const own = call.user ? project.permissions[call.user.accountId] : undefined;
  return [own, project.permissions[everybody]].some((held) => held?.includes(permission));
}

/** The projects that the caller may see, archived ones included. */
export function visibleProjects(call: Call): Project[] {
  return call.site.projects.filter((project) => may(call, "BROWSE_PROJECTS", project));
}

/** A project by its id, its key, or a key that it had before; keys are upper-case, and compare exactly. */
export function findProject(call: Call, idOrKey: string): Project | undefined {
  return visibleProjects(call).find(
    ({ id, key, formerKeys }) => id === idOrKey || key === idOrKey || formerKeys.includes(idOrKey),
  );
}

/** As {@link findProject}; what may not be seen is refused like what is not there. */
export function requireProject(call: Call, idOrKey: string): Project {
  const project = findProject(call, idOrKey);
  if (project) return project;
  const kind = /^\d+$/.test(idOrKey) ? "id" : "key";
  throw new Refusal(failure(404, `No project could be found with ${kind} '${idOrKey}'.`));
}

/** Things of the site by their ids, in the order of the ids. */
export function pick<Thing extends { id: string }>(
  things: readonly Thing[],
  ids: readonly string[],
): Thing[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}

/** A work item by its id or its key, in any case, also under a key that its project had before. */
export function findIssue(call: Call, idOrKey: string): Issue | undefined {
  const issue = call.site.issues.find(({ id, key }) => id === idOrKey || key === currentKey(call, idOrKey));
  return issue && may(call, "BROWSE_PROJECTS", projectOf(call, issue)) ? issue : undefined;
}

function currentKey(call: Call, idOrKey: string): string {
  const [, projectKey = "", number] = /^(.*)-(\d+)$/.exec(idOrKey.toUpperCase()) ?? [];
  const project = call.site.projects.find(({ formerKeys }) => formerKeys.includes(projectKey));
  return `${project?.key ?? projectKey}-${number}`;
}

/** As {@link findIssue}; what may not be seen is refused like what is not there. */
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

/** Refuses who lacks a permission to change work items; nobody may in an archived project. */
export function requireToWrite(
  call: Call,
  permission: PermissionKey,
  project: Project,
  message: string,
): void {
  if (project.archived || !may(call, permission, project)) throw new Refusal(failure(403, message));
}

/** Whether an account may be given work in a project. */
export function mayBeAssigned(call: Call, project: Project, accountId: string): boolean {
  const user = call.cloud.users.find((one) => one.accountId === accountId);
  return user?.active === true && may({ ...call, user }, "ASSIGNABLE_USER", project);
}

/** Puts a changed work item in the place of what it was, or a new one beside the others. */
export function storeIssue({ issues }: Site, issue: Issue): void {
  const place = issues.findIndex(({ id }) => id === issue.id);
  issues.splice(place === -1 ? issues.length : place, 1, issue);
}
