import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { pageOf } from "../call/paging.ts";
import { requireToWrite } from "../call/permission.ts";
import type { Comment } from "../cloud/issue.ts";
import { nextId } from "../cloud/next-id.ts";
import { created, ok, Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { representComment } from "../representations/issue.ts";
import { FieldError, requireRichText } from "../writing/field-writers.ts";
import { type Endpoint, readWork, rest, writeWork } from "./endpoint.ts";

export const comments: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue/comment"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const { items, ...counts } = pageOf(call, inOrder(call, issue.comments));
    return ok({ ...counts, comments: items.map((comment) => representComment(call, issue, comment)) });
  },
};

/** As they were written, or the other way round. */
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
    const found = issue.comments.find(({ id }) => id === call.params.comment);
    if (!found) throw new Refusal(failure(404, `Can not find a comment for the id: ${call.params.comment}.`));
    return ok(representComment(call, issue, found));
  },
};

export const addComment: Endpoint = {
  method: "POST",
  path: rest("/issue/:issue/comment"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const message = "You do not have the permission to comment on this issue.";
    requireToWrite(call, "ADD_COMMENTS", projectOf(call, issue), message);
    const now = new Date().toISOString();
    const added = {
      id: nextId(call.site.issues.flatMap((one) => one.comments)),
      author: call.user?.accountId ?? "",
      body: bodyOf(call),
      created: now,
      updated: now,
    };
    issue.comments.push(added);
    issue.updated = now;
    return created(representComment(call, issue, added));
  },
};

function bodyOf(call: Call): ReturnType<typeof requireRichText> {
  const { body } = asRecord(call.body);
  const { content } = asRecord(body);
  if (body === undefined || body === "" || (Array.isArray(content) && content.length === 0)) {
    throw new Refusal(fieldErrors({ comment: "Comment body can not be empty!" }));
  }
  try {
    return requireRichText(call, body);
  } catch (error) {
    if (error instanceof FieldError)
      throw new Refusal(fieldErrors({ comment: "Comment body is not valid!" }));
    throw error;
  }
}
