import type { Call } from "../call/call.ts";
import { may } from "../call/permission.ts";
import type { Issue } from "../cloud/issue.ts";
import { JqlError } from "./jql-error.ts";
import type { Clause, Operand, Query, Written } from "./query.ts";
import { type Comparable, nothing, type SearchableField, searchableField } from "./searchable-fields.ts";
import { encoded } from "./structure.ts";

/** What a query finds, or why it cannot be run. */
export interface Found {
  issues: Issue[];
  /** A message for each unknown name or value. */
  errors: string[];
}

/** Runs a query over what the caller may see. */
export function search(call: Call, query: Query): Found {
  const errors: string[] = [];
  const matches = query.where ? compile(call, query.where, errors) : () => true;
  const compare = ordering(call, query, errors);
  if (errors.length > 0) return { issues: [], errors };
  const issues = call.site.issues.filter((issue) => isVisible(call, issue) && matches(issue));
  return { issues: issues.sort(compare), errors };
}

/** Work items of archived projects can be read, but a search does not find them. */
function isVisible(call: Call, issue: Issue): boolean {
  const project = call.site.projects.find(({ id }) => id === issue.project);
  return project !== undefined && !project.archived && may(call, "BROWSE_PROJECTS", project);
}

type Predicate = (issue: Issue) => boolean;

function compile(call: Call, clause: Clause, errors: string[]): Predicate {
  switch (clause.kind) {
    case "and": {
      const parts = clause.clauses.map((part) => compile(call, part, errors));
      return (issue) => parts.every((matches) => matches(issue));
    }
    case "or": {
      const parts = clause.clauses.map((part) => compile(call, part, errors));
      return (issue) => parts.some((matches) => matches(issue));
    }
    case "not": {
      const matches = compile(call, clause.clause, errors);
      return (issue) => !matches(issue);
    }
    case "comparison":
      try {
        return comparison(call, clause);
      } catch (error) {
        if (!(error instanceof JqlError)) throw error;
        errors.push(error.message);
        return () => false;
      }
  }
}

function comparison(call: Call, clause: Clause & { kind: "comparison" }): Predicate {
  const { operator, operand } = clause;
  const name = clause.field.text;
  const field = fieldNamed(call, clause.field);
  if (!field.operators.includes(operator)) {
    throw new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
  }
  if (operator === "is" || operator === "is not") {
    if (operand.kind === "empty") {
      return (issue) => (field.values(issue).length === 0) === (operator === "is");
    }
    throw new JqlError(`The operator '${operator}' only supports the operand 'EMPTY', for field '${name}'.`);
  }
  // A function that is not known is told first: those for `in` stand for lists.
  if (operand.kind === "function") functionValue(call, name, operand);
  if ((operator === "in" || operator === "not in") !== (operand.kind === "list")) {
    const described = operand.kind === "list" ? "the list value" : "the non-list value";
    throw new JqlError(
      `Operator '${operator}' does not support ${described} '${encoded(operand)}' for field '${name}'.`,
    );
  }
  const wanted = (operand.kind === "list" ? operand.values : [operand]).map((one) =>
    valuesOf(call, field, name, one),
  );
  return (issue) => holds(field.values(issue), operator, wanted.flat());
}

function fieldNamed(call: Call, { text }: Written): SearchableField {
  const field = searchableField(call, text);
  if (field) return field;
  throw new JqlError(`Field '${text}' does not exist or you do not have permission to view it.`);
}

/** The values that an operand stands for. */
function valuesOf(call: Call, field: SearchableField, name: string, operand: Operand): Comparable[] {
  if (operand.kind === "empty") return [nothing];
  if (operand.kind === "function") return [functionValue(call, name, operand)];
  const text = operand.kind === "value" ? operand.text : "";
  const values = field.resolve(text);
  if (values) return [...values];
  throw new JqlError(`The value '${text}' does not exist for the field '${name}'.`);
}

function functionValue(call: Call, field: string, operand: Operand & { kind: "function" }): Comparable {
  const name = operand.name.toLowerCase();
  if (name === "currentuser") return call.user?.accountId ?? nothing;
  if (name === "now") return Date.now();
  throw new JqlError(
    `Unable to find JQL function '${encoded(operand)}' for the field '${field}'. This fake Jira knows few.`,
  );
}

function holds(held: readonly Comparable[], operator: string, wanted: readonly Comparable[]): boolean {
  const equal = held.length === 0 ? wanted.includes(nothing) : held.some((one) => includes(wanted, one));
  const first = wanted[0] ?? nothing;
  switch (operator) {
    case "=":
    case "in":
      return equal;
    case "!=":
    case "not in":
      // As in Jira, work items without a value are not found here either.
      return !equal && held.length > 0;
    case "~":
      return held.some((text) => contains(String(text), String(first)));
    case "!~":
      return held.length > 0 && !held.some((text) => contains(String(text), String(first)));
    default:
      return held.some((one) => isOrdered(compareValues(one, first), operator));
  }
}

function includes(wanted: readonly Comparable[], value: Comparable): boolean {
  const plain = (one: Comparable) => (typeof one === "string" ? one.toLowerCase() : one);
  return wanted.some((one) => plain(one) === plain(value));
}

function isOrdered(sign: number, operator: string): boolean {
  if (sign === 0) return operator === "<=" || operator === ">=";
  return sign < 0 ? operator.startsWith("<") : operator.startsWith(">");
}

/**
 * Whether a text contains every wanted word. A word with `*` at the end is the start of one; quotes ask for a phrase.
 */
function contains(text: string, wanted: string): boolean {
  const haystack = text.toLowerCase();
  const needle = wanted.trim().toLowerCase();
  if (needle.startsWith('"') && needle.endsWith('"') && needle.length > 1) {
    return haystack.includes(needle.slice(1, -1));
  }
  const words = new Set(haystack.split(/[^\p{L}\p{N}]+/u));
  return needle
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== "")
    .every((word) =>
      word.endsWith("*") ? [...words].some((one) => one.startsWith(word.slice(0, -1))) : words.has(word),
    );
}

/** The order of the results: the newest first, unless the query says otherwise. */
function ordering(call: Call, { orderBy }: Query, errors: string[]): (a: Issue, b: Issue) => number {
  const parts = orderBy.flatMap(({ field: name, direction }) => {
    const field = searchableField(call, name.text);
    if (!field) errors.push(`Field '${name.text}' does not exist or you do not have permission to view it.`);
    return field ? { field, sign: direction === "desc" ? -1 : 1 } : [];
  });
  return (a, b) => {
    for (const { field, sign } of parts) {
      const result = compareValues(field.values(a)[0], field.values(b)[0]);
      if (result !== 0) return sign * result;
    }
    return Number(b.id) - Number(a.id);
  };
}

/** Compares numbers by size, even as strings, as ids are; empty values come last. */
function compareValues(a: Comparable | undefined, b: Comparable | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en", { numeric: true });
}
