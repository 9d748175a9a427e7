import { type Call, isNamed, localName } from "../call/call.ts";
import { findIssue } from "../call/issues.ts";
import { mayBeAssigned } from "../call/permission.ts";
import { type AtlassianDocument, documentOf, isDocument, textOf } from "../cloud/document.ts";
import type { Issue } from "../cloud/issue.ts";
import { pick } from "../cloud/pick.ts";
import type { Project } from "../cloud/project.ts";
import type { Field } from "../cloud/site.ts";
import { asRecord, asText } from "../http/body.ts";
import { FieldError } from "./field-error.ts";

/** The work item that a value is written to, and what may be written. */
export interface Target {
  call: Call;
  project: Project;
  issue: Issue;
  /** The ids of the fields that may be written, `comment` among them where one may be added. */
  screen: readonly string[];
}

/** Checks a value as Jira does, and writes it. Throws a FieldError and writes nothing if it is wrong. */
export type FieldWriter = (target: Target, value: unknown) => void;

/** The writer of a field, if the fake has one. */
export function fieldWriter(field: Field): FieldWriter | undefined {
  if (field.schema?.custom) return (target, value) => writeCustom(target, field, value);
  return systemFields[field.id];
}

const systemFields: { readonly [id: string]: FieldWriter } = {
  summary: ({ issue }, value) => {
    const text = requireText(value);
    if (text.trim() === "") throw new FieldError("You must specify a summary of the issue.");
    if (/[\r\n]/.test(text))
      throw new FieldError("The summary is invalid because it contains newline characters.");
    // https://github.com/tenable/integration-jira-cloud/issues/322
    if (text.length > 255) throw new FieldError("Summary can't exceed 255 characters.");
    issue.summary = text.trim();
  },
  description: ({ call, issue }, value) => {
    setOptional(issue, "description", value === null ? undefined : requireRichText(call, value));
  },
  priority: ({ call, project, issue }, value) => {
    const { id, name } = asRecord(value);
    const wanted = asText(id) ?? asText(name);
    if (wanted === undefined) throw new FieldError("Specify the Priority (id or name) in the string format");
    const found = pick(call.site.priorities, project.priorities).find((one) =>
      id === undefined ? isNamed(call, one.name, wanted) : one.id === wanted,
    );
    if (!found) throw new FieldError("The priority selected is invalid.");
    issue.priority = found.id;
  },
  labels: ({ issue }, value) => {
    // https://github.com/tenable/integration-jira-cloud/issues/14
    if (!Array.isArray(value)) throw new FieldError("data was not an array");
    issue.labels = [...new Set(value.map(requireLabel))].sort();
  },
  assignee: ({ call, project, issue }, value) => {
    if (value === null) return setOptional(issue, "assignee", undefined);
    const { accountId, id } = asRecord(value);
    setOptional(issue, "assignee", requireAssignable(call, project, accountId ?? id));
  },
  reporter: ({ call, issue }, value) => {
    const { accountId, id } = asRecord(value);
    const user = call.cloud.users.find((one) => one.accountId === (accountId ?? id));
    if (!user) throw new FieldError("The reporter specified is not a user.");
    issue.reporter = user.accountId;
  },
  parent: ({ call, issue }, value) => {
    if (value === null) return setOptional(issue, "parent", undefined);
    // https://github.com/fourplusone/terraform-provider-jira/issues/102
    if (typeof value !== "object") throw new FieldError("data was not an object");
    const { id, key } = asRecord(value);
    const parent = findIssue(call, asText(id) ?? asText(key) ?? "");
    // https://docs.getint.io/getintio-platform/workflows/hierarchy
    if (!parent) throw new FieldError("Could not find issue by id or key.");
    if (levelOf(call, parent) !== levelOf(call, issue) + 1) {
      throw new FieldError("Given parent work item does not belong to appropriate hierarchy.", "parentId");
    }
    issue.parent = parent.id;
  },
  duedate: ({ issue }, value) => {
    if (value === null) return setOptional(issue, "dueDate", undefined);
    const text = requireText(value);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
      throw new FieldError(`Error parsing date string: ${text}`);
    }
    issue.dueDate = text;
  },
};

/** The account, if it may be assigned; nothing for -1, which stands for the default assignee. */
export function requireAssignable(call: Call, project: Project, accountId: unknown): string | undefined {
  if (accountId === "-1") return undefined;
  if (typeof accountId === "string" && mayBeAssigned(call, project, accountId)) return accountId;
  throw new FieldError(`User '${String(accountId)}' cannot be assigned issues.`);
}

/** Rich text that is not too long. */
function requireRichText(call: Call, value: unknown): AtlassianDocument {
  return requireShort(requireDocument(call, value));
}

/** Rich text in the form of the API version: a document, or plain text. */
export function requireDocument({ version }: Call, value: unknown): AtlassianDocument {
  if (version === "2") return documentOf(requireText(value));
  if (isDocument(value)) return value;
  throw new FieldError("Operation value must be an Atlassian Document (see the Atlassian Document Format)");
}

/** https://github.com/mozilla/jira-bugzilla-integration/issues/1030 */
export function requireShort(document: AtlassianDocument): AtlassianDocument {
  if (textOf(document).length <= 32_767) return document;
  throw new FieldError("The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
}

/** Labels are single words. */
export function requireLabel(value: unknown): string {
  const label = requireText(value);
  if (/\s/.test(label) || label === "")
    throw new FieldError(`The label '${label}' contains spaces which is invalid.`);
  return label;
}

function writeCustom({ call, issue }: Target, field: Field, value: unknown): void {
  if (value !== null) requireForm(call, field, value);
  issue.custom[field.id] = field.schema?.items === "json" ? sprintOf(value) : value;
}

function requireForm(call: Call, { name, schema }: Field, value: unknown): void {
  if (schema?.type === "string") requireText(value);
  if (schema?.type === "number" && typeof value !== "number") {
    throw new FieldError("Operation value must be a number");
  }
  // https://github.com/lesstif/php-jira-rest-client/issues/470
  if (schema?.type === "option" && !isOption(value)) {
    throw new FieldError("Could not find valid 'id' or 'value' in the Parent Option object.");
  }
  // https://github.com/atlassian/atlascode/issues/1179
  if (schema?.items === "option" && !Array.isArray(value)) {
    throw new FieldError(`Specify the value for ${localName(call, name)} in an array`);
  }
}

function isOption(value: unknown): boolean {
  const { id, value: text } = asRecord(value);
  return (asText(id) ?? asText(text)) !== undefined;
}

/** A sprint is written by its number, and read as a list of sprints. */
function sprintOf(value: unknown): unknown {
  if (value === null) return null;
  if (typeof value !== "number") throw new FieldError("Number value expected as the Sprint id.");
  return [{ id: value, name: `Sprint ${value}`, state: "active", boardId: 1 }];
}

function requireText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new FieldError("Operation value must be a string");
}

function setOptional<Key extends "assignee" | "description" | "dueDate" | "parent">(
  issue: Issue,
  key: Key,
  value: Issue[Key] | undefined,
): void {
  if (value === undefined) delete issue[key];
  else issue[key] = value;
}

function levelOf(call: Call, issue: Issue): number {
  return call.site.issueTypes.find(({ id }) => id === issue.issueType)?.hierarchyLevel ?? 0;
}
