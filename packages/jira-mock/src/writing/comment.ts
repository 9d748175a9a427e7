import type { Call } from "../call/call.ts";
import type { Comment, Issue } from "../cloud/issue.ts";
import { nextId } from "../cloud/next-id.ts";
import { asRecord } from "../http/body.ts";
import { FieldError } from "./field-error.ts";
import { requireDocument, requireShort } from "./field-writers.ts";

export const notAllowedToComment = "You do not have the permission to comment on this issue.";

/** The comment that a request writes. Throws a FieldError if it is empty, invalid or too long. */
export function newComment(call: Call, issue: Issue, value: unknown): Comment {
  const body = commentBody(call, value);
  const now = new Date().toISOString();
  const others = [...call.site.issues, issue].flatMap(({ comments }) => comments);
  return { id: nextId(others), author: call.user?.accountId ?? "", body, created: now, updated: now };
}

/** The text that a request writes into a comment. Throws a FieldError if it is empty, invalid or too long. */
export function commentBody(call: Call, value: unknown): Comment["body"] {
  const { body } = asRecord(value);
  const { content } = asRecord(body);
  if (body === undefined || body === "" || (Array.isArray(content) && content.length === 0)) {
    throw new FieldError("Comment body can not be empty!");
  }
  return requireShort(commentDocument(call, body));
}

function commentDocument(call: Call, body: unknown): Comment["body"] {
  try {
    return requireDocument(call, body);
  } catch (error) {
    if (error instanceof FieldError) throw new FieldError("Comment body is not valid!");
    throw error;
  }
}
