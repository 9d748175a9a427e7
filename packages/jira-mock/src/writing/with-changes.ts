import { type Call, localName } from "../call/call.ts";
import { may } from "../call/permission.ts";
import type { Issue } from "../cloud/issue.ts";
import type { Field } from "../cloud/site.ts";
import { Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { newComment, notAllowedToComment } from "./comment.ts";
import { FieldError } from "./field-error.ts";
import { fieldWriter, requireLabel, type Target } from "./field-writers.ts";

/** What a request wants to write: `fields` replaces values, `update` has operations on them. */
interface Changes {
  fields?: unknown;
  update?: unknown;
}

/**
 * A copy of the work item with the changes. Wrong values are refused all at once, by the ids of their fields.
 *
 * @param except fields that the caller has already handled
 */
export function withChanges(target: Target, changes: Changes, except: readonly string[] = []): Issue {
  const { fields, update } = changes;
  const draft = structuredClone(target.issue);
  const errors: Record<string, string> = {};
  const attempt = (id: string, write: () => void) => {
    try {
      write();
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[error.field ?? id] ??= error.message;
    }
  };
  const draftTarget = { ...target, issue: draft };
  for (const [id, value] of Object.entries(asRecord(fields))) {
    if (!except.includes(id)) attempt(id, () => writeField(draftTarget, id, value));
  }
  for (const [id, operations] of Object.entries(asRecord(update))) {
    for (const operation of [operations].flat())
      attempt(id, () => applyOperation(draftTarget, id, operation));
  }
  if (Object.keys(errors).length > 0) throw new Refusal(fieldErrors(errors));
  return draft;
}

/** A field that the screen does not show cannot be written, even if it exists. */
function writeField(target: Target, id: string, value: unknown): void {
  const write = fieldWriter(fieldOnScreen(target, id));
  if (!write) throw notOnScreen(id);
  write(target, value);
}

function fieldOnScreen({ call, screen }: Target, id: string): Field {
  const field = screen.includes(id) ? call.site.fields.find((one) => one.id === id) : undefined;
  if (!field) throw notOnScreen(id);
  return field;
}

function notOnScreen(id: string): FieldError {
  return new FieldError(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

function addComment({ call, project, issue, screen }: Target, value: unknown): void {
  if (!screen.includes("comment")) throw notOnScreen("comment");
  if (!may(call, "ADD_COMMENTS", project)) throw new FieldError(notAllowedToComment);
  issue.comments.push(newComment(call, issue, value));
}

function applyOperation(target: Target, id: string, operation: unknown): void {
  const [[verb, value] = []] = Object.entries(asRecord(operation));
  if (verb === "set") {
    writeField(target, id, value);
    return;
  }
  if (id === "comment" && verb === "add") {
    addComment(target, value);
    return;
  }
  if (id !== "labels" || (verb !== "add" && verb !== "remove")) {
    throw notSupported(target.call, fieldOnScreen(target, id), String(verb));
  }
  const label = requireLabel(value);
  const others = target.issue.labels.filter((one) => one !== label);
  writeField(target, id, verb === "add" ? [...others, label] : others);
}

/** Refuses all of the request: https://github.com/StackStorm-Exchange/stackstorm-jira/issues/35 */
function notSupported(call: Call, { id, name }: Field, verb: string): Refusal {
  const known = id === "labels" ? "set,add,remove" : "set";
  const which = `Field with id' ${id}' and name '${localName(call, name)}'`;
  return new Refusal(
    failure(400, `${which} does not support operation '${verb}' Supported operation(s) are: '${known}'`),
  );
}
