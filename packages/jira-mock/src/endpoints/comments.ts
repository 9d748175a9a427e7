import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { pageOf } from "../call/paging.ts";
import { may, requireToWrite } from "../call/permission.ts";
import type { Comment, Issue } from "../cloud/issue.ts";
import { created, noContent, ok, Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { representComment } from "../representations/issue.ts";
import { commentBody, newComment, notAllowedToComment } from "../writing/comment.ts";
import { orRefuse } from "../writing/field-error.ts";
import { type Endpoint, readWork, rest, writeWork } from "./endpoint.ts";

export const comments: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue/comment"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const { items, ...counts } = pageOf(call, inOrder(call, issue.comments), { usual: 100 });
    return ok({ ...counts, comments: items.map((comment) => representComment(call, issue, comment)) });
  },
};

/** The oldest first, or the newest. */
function inOrder({ query }: Call, comments: readonly Comment[]): readonly Comment[] {
  const order = query.get("orderBy") ?? "created";
  const [, sign, field] = /^([+ -]?)(.*)$/s.exec(order) ?? [];
  if (field !== "created") {
    throw new Refusal(
      failure(400, `The field to order by should be one of [created]. Instead, it was: ${field}.`),
    );
  }
  return sign === "-" ? comments.toReversed() : comments;
}

export const comment: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue/comment/:comment"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    return ok(representComment(call, issue, requireComment(call, issue)));
  },
};

export const addComment: Endpoint = {
  method: "POST",
  path: rest("/issue/:issue/comment"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    requireToWrite(call, "ADD_COMMENTS", projectOf(call, issue), notAllowedToComment);
    const added = orRefuse("comment", () => newComment(call, issue, call.body));
    issue.comments.push(added);
    issue.updated = added.created;
    return created(representComment(call, issue, added));
  },
};

export const editComment: Endpoint = {
  method: "PUT",
  path: rest("/issue/:issue/comment/:comment"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const changed = requireCommentTo(call, "EDIT", issue);
    changed.body = orRefuse("comment", () => commentBody(call, call.body));
    changed.updated = new Date().toISOString();
    issue.updated = changed.updated;
    return ok(representComment(call, issue, changed));
  },
};

export const deleteComment: Endpoint = {
  method: "DELETE",
  path: rest("/issue/:issue/comment/:comment"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const gone = requireCommentTo(call, "DELETE", issue);
    issue.comments = issue.comments.filter((one) => one !== gone);
    issue.updated = new Date().toISOString();
    return noContent;
  },
};

function requireComment(call: Call, issue: Issue): Comment {
  const found = issue.comments.find(({ id }) => id === call.params.comment);
  if (found) return found;
  throw new Refusal(failure(404, `Can not find a comment for the id: ${call.params.comment}.`));
}

/** Own comments and those of others need different permissions. */
function requireCommentTo(call: Call, verb: "EDIT" | "DELETE", issue: Issue): Comment {
  const found = requireComment(call, issue);
  const project = projectOf(call, issue);
  const isOwn = call.user !== undefined && found.author === call.user.accountId;
  const isAllowed =
    (isOwn && may(call, `${verb}_OWN_COMMENTS`, project)) || may(call, `${verb}_ALL_COMMENTS`, project);
  if (isAllowed && !project.archived) return found;
  throw new Refusal(failure(400, "You do not have the permission for this comment."));
}
