import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { pageOf } from "../call/paging.ts";
import { mayBeAssigned } from "../call/permission.ts";
import { requireProject } from "../call/projects.ts";
import type { User } from "../cloud/user.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { representUser } from "../representations/user.ts";
import { type Endpoint, readUser, rest } from "./endpoint.ts";

/** People by a part of their name or address; addresses that are hidden are not searched. */
export const userSearch: Endpoint = {
  method: "GET",
  path: rest("/user/search"),
  scopes: readUser,
  anonymous: true,
  answer: (call) => {
    if (!call.query.has("query") && !call.query.has("accountId")) {
      throw new Refusal(failure(400, "Either the 'query' or the 'accountId' parameter is required."));
    }
    return ok(representAll(call, membersAskedFor(call)));
  },
};

/** Those of them who may be given work in a project. */
export const assignableUsers: Endpoint = {
  method: "GET",
  path: rest("/user/assignable/search"),
  scopes: readUser,
  anonymous: false,
  answer: (call) => {
    const issue = call.query.get("issueKey") ?? call.query.get("issueId");
    const project =
      issue === null
        ? requireProject(call, call.query.get("project") ?? "")
        : projectOf(call, requireIssue(call, issue));
    const found = membersAskedFor(call).filter(({ accountId }) => mayBeAssigned(call, project, accountId));
    return ok(representAll(call, found));
  },
};

/** Nobody, for who is not logged in. */
function membersAskedFor(call: Call): User[] {
  if (!call.user) return [];
  const words = call.query.get("query")?.toLowerCase() ?? "";
  const accountId = call.query.get("accountId");
  return call.cloud.users.filter(
    (user) =>
      call.site.members.includes(user.accountId) &&
      (accountId === null || user.accountId === accountId) &&
      [user.displayName, user.emailHidden ? "" : user.email].some((text) =>
        text.toLowerCase().includes(words),
      ),
  );
}

function representAll(call: Call, users: readonly User[]): object[] {
  return pageOf(users, call.query).items.map((user) => representUser(call, user));
}
