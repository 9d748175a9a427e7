import { type Call, localName } from "../call/call.ts";
import { visibleFields } from "../call/fields.ts";
import { visibleProjects } from "../call/projects.ts";
import { textOf } from "../cloud/document.ts";
import type { Issue } from "../cloud/issue.ts";
import type { Field } from "../cloud/site.ts";
import { resolutionOf, resolutions } from "../representations/resolution.ts";
import { categories } from "../representations/status.ts";
import type { Operator } from "./query.ts";

/** A field as JQL sees it. */
export interface SearchableField {
  operators: readonly Operator[];
  /** The values that a work item has: ids, numbers, times or texts, depending on the kind of field. */
  values(issue: Issue): readonly Comparable[];
  /** The values that a text in a query stands for; nothing if there is no such value. */
  resolve(text: string): readonly Comparable[] | undefined;
}

export type Comparable = string | number;

/** What `EMPTY` stands for in a list of values. */
export const nothing = "\u0000";

const equality: readonly Operator[] = ["=", "!=", "in", "not in", "is", "is not"];
const order: readonly Operator[] = [...equality, "<", ">", "<=", ">="];
const contents: readonly Operator[] = ["~", "!~", "is", "is not"];

/** The field with this name in JQL, if the caller may see it and the fake can search it. */
export function searchableField(call: Call, name: string): SearchableField | undefined {
  const wanted = name.toLowerCase();
  if (wanted === "text") return fullText;
  if (wanted === "statuscategory") return statusCategory(call);
  const field = visibleFields(call).find(({ clauseNames }) =>
    clauseNames.some((clause) => clause.toLowerCase() === wanted),
  );
  return field && (field.schema?.custom ? customField(field) : systemFields[field.id]?.(call));
}

const fullText: SearchableField = {
  operators: ["~"],
  values: ({ summary, description, comments }) =>
    [summary, description && textOf(description), ...comments.map(({ body }) => textOf(body))].flatMap(
      (text) => text ?? [],
    ),
  resolve: (text) => [text],
};

/** https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ */
function statusCategory(call: Call): SearchableField {
  const things = Object.entries(categories).map(([key, { id, name }]) => ({
    id: key,
    names: [String(id), name.english, localName(call, name)],
  }));
  return named(({ status }) => call.site.statuses.find(({ id }) => id === status)?.category, things);
}

/** A field that is empty until a work item is done; `Unresolved` stands for empty. */
function resolution(call: Call): SearchableField {
  const things = resolutions.map(({ id, name }) => ({ id, names: [id, name] }));
  const field = named((issue) => resolutionOf(call, issue)?.id, things);
  return {
    ...field,
    resolve: (text) => (text.toLowerCase() === "unresolved" ? [nothing] : field.resolve(text)),
  };
}

const systemFields: { readonly [id: string]: (call: Call) => SearchableField } = {
  project: (call) => {
    const projects = visibleProjects(call);
    return named(
      ({ project }) => project,
      projects.map(({ id, key, name, formerKeys }) => ({ id, names: [id, key, name, ...formerKeys] })),
    );
  },
  issuetype: (call) => named(({ issueType }) => issueType, namesOf(call, call.site.issueTypes)),
  status: (call) => named(({ status }) => status, namesOf(call, call.site.statuses)),
  priority: (call) => ranked(({ priority }) => priority, namesOf(call, call.site.priorities)),
  resolution,
  assignee: (call) => named(({ assignee }) => assignee, accounts(call)),
  reporter: (call) => named(({ reporter }) => reporter, accounts(call)),
  parent: (call) => named(({ parent }) => parent, issues(call)),
  issuekey: (call) => ({ ...named(({ id }) => id, issues(call)), operators: order }),
  labels: () => ({ operators: equality, values: ({ labels }) => labels, resolve: (text) => [text] }),
  summary: () => ({ operators: contents, values: ({ summary }) => [summary], resolve: (text) => [text] }),
  description: () => ({
    operators: contents,
    values: ({ description }) => (description ? [textOf(description)] : []),
    resolve: (text) => [text],
  }),
  duedate: () => ({ ...dates, values: ({ dueDate }) => (dueDate ? [Date.parse(dueDate)] : []) }),
  created: () => ({ ...dates, values: ({ created }) => [Date.parse(created)] }),
  updated: () => ({ ...dates, values: ({ updated }) => [Date.parse(updated)] }),
};

interface NamedThing {
  id: string;
  names: readonly string[];
}

/** A field that refers to one of the site's things, by its id or by any of its names, in any case. */
function named(value: (issue: Issue) => string | undefined, things: readonly NamedThing[]): SearchableField {
  return {
    operators: equality,
    values: (issue) => [value(issue) ?? []].flat(),
    resolve: (text) => {
      const wanted = text.toLowerCase();
      const found = things.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted));
      return found.length > 0 ? found.map(({ id }) => id) : undefined;
    },
  };
}

/** The same, but with an order: the first in the list of the site is the greatest. */
function ranked(value: (issue: Issue) => string | undefined, things: readonly NamedThing[]): SearchableField {
  const rank = (id: Comparable) => -things.findIndex((thing) => thing.id === id);
  const { values, resolve } = named(value, things);
  return {
    operators: order,
    values: (issue) => values(issue).map(rank),
    resolve: (text) => resolve(text)?.map(rank),
  };
}

function namesOf(call: Call, things: readonly { id: string; name: { english: string } }[]): NamedThing[] {
  return things.map(({ id, name }) => ({ id, names: [id, name.english, localName(call, name)] }));
}

function accounts({ cloud }: Call): NamedThing[] {
  return cloud.users.map(({ accountId, displayName }) => ({
    id: accountId,
    names: [accountId, displayName],
  }));
}

function issues({ site }: Call): NamedThing[] {
  return site.issues.map(({ id, key }) => ({ id, names: [id, key] }));
}

const dates: Omit<SearchableField, "values"> = { operators: order, resolve: (text) => readDate(text) };

const unitMinutes: { readonly [unit: string]: number } = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 };

/** `2026-01-31`, `2026/01/31 09:30`, or a time from now such as `-7d`. */
function readDate(text: string): [number] | undefined {
  const [, sign, count, unit] = /^([+-]?)(\d{1,6})([wdhm])$/.exec(text) ?? [];
  if (count && unit) {
    const minutes = Number(count) * (unitMinutes[unit] ?? 0) * (sign === "-" ? -1 : 1);
    return [Date.now() + minutes * 60_000];
  }
  const [, year, month, day, clock = "00:00"] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{2}:\d{2}))?$/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}T${clock}:00Z`);
  return Number.isNaN(time) ? undefined : [time];
}

function customField({ id, schema }: Field): SearchableField {
  const values = ({ custom }: Issue) => [custom[id] ?? []].flat().map(comparable);
  if (schema?.type !== "number") return { operators: equality, values, resolve: (text) => [text] };
  return {
    operators: order,
    values,
    resolve: (text) => (text.trim() === "" || Number.isNaN(Number(text)) ? undefined : [Number(text)]),
  };
}

function comparable(value: unknown): Comparable {
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}
