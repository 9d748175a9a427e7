import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { may } from "../call/permission.ts";
import { findProject } from "../call/projects.ts";
import { isPermission, type PermissionKey, permissions } from "../cloud/permissions.ts";
import type { Project } from "../cloud/project.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** Tells which permissions the caller has: in one project, for one work item, or anywhere. */
export const myPermissions: Endpoint = {
  method: "GET",
  path: rest("/mypermissions"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const projects = projectsAskedAbout(call);
    const keys = keysAskedFor(call);
    const answers = keys.map((key) => {
      const havePermission = projects.some((project) => may(call, key, project));
      return [key, { ...permissions[key], key, description: "", havePermission }];
    });
    return ok({ permissions: Object.fromEntries(answers) });
  },
};

function projectsAskedAbout(call: Call): readonly Project[] {
  const issue = call.query.get("issueKey") ?? call.query.get("issueId");
  if (issue !== null) return [projectOf(call, requireIssue(call, issue))];
  const asked = call.query.get("projectKey") ?? call.query.get("projectId");
  if (asked === null) return call.site.projects;
  const project = findProject(call, asked);
  if (project) return [project];
  const kind = call.query.has("projectKey") ? "key" : "id";
  throw new Refusal(failure(404, `Could not find project with provided ${kind}.`));
}

/** https://developer.atlassian.com/cloud/jira/platform/change-notice-get-my-permissions-requires-permissions-query-parameter/ */
function keysAskedFor(call: Call): PermissionKey[] {
  const words = (call.query.get("permissions") ?? "").split(",").flatMap((word) => word.trim() || []);
  if (words.length === 0) {
    throw new Refusal(failure(400, "The 'permissions' query parameter is required."));
  }
  const unknown = words.filter((word) => !isPermission(word));
  if (unknown.length > 0) {
    throw new Refusal(
      fieldErrors(Object.fromEntries(unknown.map((key) => [key, "Unrecognized permission"]))),
    );
  }
  return words.filter(isPermission);
}
