import type { PermissionKey } from "../cloud/permissions.ts";
import { everybody, type Project } from "../cloud/project.ts";
import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Call } from "./call.ts";

/** Whether the caller has a permission in a project. */
export function may(call: Call, permission: PermissionKey, project: Project): boolean {
  const own = call.user ? project.permissions[call.user.accountId] : undefined;
  return [own, project.permissions[everybody]].some((held) => held?.includes(permission));
}

/** Refuses a change if the caller lacks the permission, or if the project is archived. */
export function requireToWrite(
  call: Call,
  permission: PermissionKey,
  project: Project,
  message: string,
): void {
  if (project.archived || !may(call, permission, project)) throw new Refusal(failure(403, message));
}

/**
 * The field IDs on the screens of a type for this caller: without the permission to assign, there is no assignee.
 * https://github.com/ansible-collections/community.general/issues/818#issuecomment-756199132
 */
export function screenOf(call: Call, project: Project, issueType: string): string[] {
  const left = project.offScreen[issueType] ?? [];
  const mayAssign = may(call, "ASSIGN_ISSUES", project);
  return project.screen.filter((id) => !left.includes(id) && (mayAssign || id !== "assignee"));
}

/** Whether an account may be given work in a project. */
export function mayBeAssigned(call: Call, project: Project, accountId: string): boolean {
  const user = call.cloud.users.find((one) => one.accountId === accountId);
  return user?.active === true && may({ ...call, user }, "ASSIGNABLE_USER", project);
}
