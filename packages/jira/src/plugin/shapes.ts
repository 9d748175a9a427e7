import { assertShape, type Shape, type Shapes, string, strings } from "../assert-shape.ts";
import { IntegrationError } from "../errors.ts";
import type { ConnectOptions } from "../transport/connect.ts";
import { isObject, isString } from "../value-kinds.ts";
import type { CallOptions } from "./call-options.ts";
import type { WorkItemChange, WorkItemDraft, WorkItemLink, WorkItemQuery } from "./work-item.ts";

const richText: Shape = {
  fits: (value) => isString(value) || isObject(value),
  expected: "a string, or a document in Atlassian Document Format",
};

export const changeShapes: Shapes<WorkItemChange> = {
  title: string("a string"),
  description: richText,
  priority: string("a word of priority_mapping, or the name of a priority"),
  labels: strings("strings"),
  assignee: {
    fits: (value) => isString(value) || value === null,
    expected: "an account ID, or null for nobody",
  },
  state: string("a word of workflow_states, or the name of a status"),
  fields: { fits: isObject, expected: "an object, with names of custom_fields or IDs for its keys" },
};

export const draftShapes: Shapes<WorkItemDraft> = {
  type: string("a word of issue_types, or the name of a type"),
  ...changeShapes,
};

export const queryShapes: Shapes<WorkItemQuery> = {
  types: strings("words of issue_types, or names of types"),
  states: strings("words of workflow_states, or names of statuses"),
  labels: strings("strings"),
  assignee: string("an account ID"),
  text: string("a string"),
  jql: string("a condition in JQL"),
};

export const linkShapes: Shapes<WorkItemLink> = {
  from: string("the key of a work item (issue)"),
  to: string("the key of a work item (issue)"),
  type: string("the name of a type of link"),
};

export const commentShapes: Shapes<{ text: unknown }> = { text: richText };

const isSignal = (value: unknown) =>
  isObject(value) && typeof (value as Partial<AbortSignal>).throwIfAborted === "function";

export const callShapes: Shapes<CallOptions> = {
  signal: { fits: isSignal, expected: "an AbortSignal" },
};

const aFunction: Shape = { fits: (value) => typeof value === "function", expected: "a function" };

export const connectShapes: Shapes<ConnectOptions> = {
  ...callShapes,
  environment: { fits: isObject, expected: "an object, such as process.env," },
  ca: string("the certificates, as PEM text,"),
  fetch: aFunction,
  debug: aFunction,
};

/** @throws {IntegrationError} also for a signal in place of the object that has it: it would end nothing */
export function assertOptions<T extends CallOptions>(method: string, options: T, shapes: Shapes<T>): void {
  if (isSignal(options)) throw new IntegrationError(`Give ${method}() the signal in an object: { signal }.`);
  assertShape(method, options, shapes);
}
