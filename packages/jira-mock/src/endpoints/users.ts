import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { pageOf } from "../call/paging.ts";
import { mayBeAssigned } from "../call/permission.ts";
import { requireProject } from "../call/projects.ts";
import type { Project } from "../cloud/project.ts";
import type { User } from "../cloud/user.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { representUser } from "../representations/user.ts";
import { type Endpoint, readUser, rest } from "./endpoint.ts";

/** One account by its id. */
export const user: Endpoint = {
  method: "GET",
  path: rest("/user"),
  scopes: readUser,
  anonymous: true,
  answer: (call) => {
    const [found] = call.query.has("accountId") ? membersAskedFor(call) : [];
    if (found) return ok(representUser(call, found));
    const message = "Specified user does not exist or you do not have required permissions";
    throw new Refusal(failure(404, message));
  },
};

/** People by a part of their name or email address; hidden addresses are not searched. */
export const userSearch: Endpoint = {
  method: "GET",
  path: rest("/user/search"),
  scopes: readUser,
  anonymous: true,
  answer: (call) => {
    const { query } = call;
    if (query.has("query") && query.has("accountId")) {
      throw new Refusal(failure(400, "The query parameters 'query' and 'accountId' are mutually exclusive."));
    }
    if (!query.has("query") && !query.has("accountId")) {
      throw new Refusal(failure(400, "The username or property query parameter must be provided"));
    }
    return ok(representAll(call, membersAskedFor(call)));
  },
};

/** The same, of those who may be assigned work in a project. */
export const assignableUsers: Endpoint = {
  method: "GET",
  path: rest("/user/assignable/search"),
  scopes: readUser,
  anonymous: true,
  answer: (call) => {
    const project = projectAskedAbout(call);
    const found = membersAskedFor(call).filter(({ accountId }) => mayBeAssigned(call, project, accountId));
    return ok(representAll(call, found));
  },
};

function projectAskedAbout(call: Call): Project {
  const issue = call.query.get("issueKey") ?? call.query.get("issueId");
  if (issue !== null) return projectOf(call, requireIssue(call, issue));
  const key = call.query.get("project");
  if (key !== null) return requireProject(call, key);
  throw new Refusal(failure(400, "No project, issue key or issue ID was provided"));
}

/** The members that the query names; nobody without a login. */
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
  return pageOf(call, users).items.map((user) => representUser(call, user));
}
