import { alternatives, nearest } from "@jira-config/checker";
import { IntegrationError } from "../errors.ts";
import type { CallOptions } from "./call-options.ts";
import type { WorkItemChange, WorkItemDraft, WorkItemLink, WorkItemQuery } from "./work-item.ts";

/** What a value has to be. */
interface Shape {
  fits(value: unknown): boolean;
  /** What people are told to give. */
  expected: string;
}

/** The shapes of an object's parts. */
type Shapes<T> = Readonly<Record<keyof T & string, Shape>>;

const isText = (value: unknown) => typeof value === "string";
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

const text = (expected: string): Shape => ({ fits: isText, expected });
const texts = (expected: string): Shape => ({
  fits: (value) => Array.isArray(value) && value.every(isText),
  expected: `a list of ${expected}`,
});
const richText: Shape = {
  fits: (value) => isText(value) || isObject(value),
  expected: "a text, or a document in Atlassian Document Format",
};

export const changeShapes: Shapes<WorkItemChange> = {
  title: text("a text"),
  description: richText,
  priority: text("a word of priority_mapping, or the name of a priority"),
  labels: texts("texts"),
  assignee: {
    fits: (value) => isText(value) || value === null,
    expected: "an account ID, or null for nobody",
  },
  state: text("a word of workflow_states, or the name of a status"),
  fields: { fits: isObject, expected: "an object, with names of custom_fields or IDs for its keys" },
};

export const draftShapes: Shapes<WorkItemDraft> = {
  type: text("a word of issue_types, or the name of a type"),
  ...changeShapes,
};

export const queryShapes: Shapes<WorkItemQuery> = {
  types: texts("words of issue_types, or names of types"),
  states: texts("words of workflow_states, or names of statuses"),
  labels: texts("texts"),
  assignee: text("an account ID"),
  text: text("a text"),
  jql: text("a condition in JQL"),
};

export const linkShapes: Shapes<WorkItemLink> = {
  from: text("the key of a work item (issue)"),
  to: text("the key of a work item (issue)"),
  type: text("the name of a type of link"),
};

const isSignal = (value: unknown) =>
  isObject(value) && typeof (value as Partial<AbortSignal>).throwIfAborted === "function";

const optionShapes: Shapes<CallOptions> = {
  signal: { fits: isSignal, expected: "an AbortSignal" },
};

/** @throws {IntegrationError} for a signal in place of the object that has it: it would end nothing */
export function assertNoSignal(method: string, options: object): void {
  if (isSignal(options)) throw new IntegrationError(`Give ${method}() the signal in an object: { signal }.`);
}

export function assertOptions(method: string, options: CallOptions): void {
  assertNoSignal(method, options);
  assertShape(method, options, optionShapes);
}

export const commentShapes: Shapes<{ text: unknown }> = { text: richText };

/**
 * Refuses what no compiler has looked at, before anything is asked or written: also parts that there are not, for a
 * search without the condition that was meant finds everything, and a change without its part does nothing.
 *
 * @param method as programs call it
 * @param required the parts that may not be left out
 * @throws {IntegrationError} that names the part; never its value, which may be a secret in the wrong place
 */
export function assertShape<T>(
  method: string,
  given: T,
  shapes: Shapes<T>,
  required: readonly (keyof T & string)[] = [],
): void {
  if (!isObject(given)) throw new IntegrationError(`${method}() takes an object, not ${kindOf(given)}.`);
  const [unknown] =
    Object.entries(given as object).find(
      ([name, value]) => !Object.hasOwn(shapes, name) && value !== undefined,
    ) ?? [];
  if (unknown !== undefined) throw new IntegrationError(unknownPart(method, unknown, Object.keys(shapes)));
  for (const [name, { fits, expected }] of Object.entries<Shape>(shapes)) {
    const value = given[name as keyof T];
    const isLeftOut = value === undefined && !required.some((one) => one === name);
    if (!isLeftOut && !fits(value))
      throw new IntegrationError(`Give ${method}() ${expected} as "${name}"; it is ${kindOf(value)}.`);
  }
}

/** The name that was given is not shown when it resembles none: it may be anything. */
function unknownPart(method: string, given: string, known: readonly string[]): string {
  const guess = nearest(given, known);
  const problem = guess === undefined ? "a part that it does not know" : `“${given}”`;
  const advice = guess === undefined ? `It knows ${alternatives(known)}.` : `Did you mean “${guess}”?`;
  return `${method}() was given ${problem}. ${advice}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return isText(value) ? "a text" : `a ${typeof value}`;
}
