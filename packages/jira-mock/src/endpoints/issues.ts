import { type Call, isNamed, link } from "../call/call.ts";
import { projectOf, removeIssues, requireIssue, storeIssue } from "../call/issues.ts";
import { requireToWrite, screenOf } from "../call/permission.ts";
import { findProject } from "../call/projects.ts";
import type { Issue } from "../cloud/issue.ts";
import { nextId } from "../cloud/next-id.ts";
import { pick } from "../cloud/pick.ts";
import type { Project } from "../cloud/project.ts";
import { type Answer, created, noContent, ok, Refusal } from "../http/answer.ts";
import { asRecord, asText } from "../http/body.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { describeFields, fieldsAskedFor, representIssue } from "../representations/issue.ts";
import { requireFilled } from "../writing/require-filled.ts";
import { withChanges } from "../writing/with-changes.ts";
import { editableFields } from "./edit-metadata.ts";
import { type Endpoint, readWork, rest, writeWork } from "./endpoint.ts";
import { representTransitions } from "./transitions.ts";

export const getIssue: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const words = (name: string) => call.query.getAll(name).flatMap((list) => list.split(","));
    const asked = words("fields").filter((word) => word !== "");
    const ids = fieldsAskedFor(call, asked.length > 0 ? asked : ["*all"]);
    const expand = words("expand");
    return ok({
      ...representIssue(call, issue, ids),
      ...describeFields(call, ids, expand),
      ...(expand.includes("transitions") && { transitions: representTransitions(call, issue) }),
      ...(expand.includes("editmeta") && { editmeta: { fields: editableFields(call, issue) } }),
    });
  },
};

export const createIssue: Endpoint = {
  method: "POST",
  path: rest("/issue"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    if (call.body === undefined) throw new Refusal(failure(400, "No Issue Create payload supplied"));
    const { fields, update } = asRecord(call.body);
    const project = projectToCreateIn(call, asRecord(asRecord(fields).project));
    const draft = newIssue(call, project, issueTypeOf(call, project, asRecord(asRecord(fields).issuetype)));
    const target = { call, project, issue: draft, screen: screenOf(call, project, draft.issueType) };
    const issue = withChanges(target, { fields, update }, ["project", "issuetype"]);
    requireComplete(call, project, issue);
    storeIssue(call.site, issue);
    project.nextNumber += 1;
    return created({ id: issue.id, key: issue.key, self: link(call, `issue/${issue.id}`) });
  },
};

export const editIssue: Endpoint = {
  method: "PUT",
  path: rest("/issue/:issue"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => changeIssue(call, requireIssue(call), asRecord(call.body)),
};

export const deleteIssue: Endpoint = {
  method: "DELETE",
  path: rest("/issue/:issue"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const { site, query } = call;
    const issue = requireIssue(call);
    const message = "You do not have permission to delete issues in this project.";
    requireToWrite(call, "DELETE_ISSUES", projectOf(call, issue), message);
    const subtasks = site.issues.filter((one) => one.parent === issue.id && isSubtask(call, one));
    if (subtasks.length > 0 && query.get("deleteSubtasks") !== "true") {
      const hint = `You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`;
      throw new Refusal(failure(400, `The issue '${issue.key}' has subtasks.  ${hint}`));
    }
    removeIssues(site, [issue, ...subtasks]);
    return noContent;
  },
};

function isSubtask({ site }: Call, { issueType }: Issue): boolean {
  return site.issueTypes.find(({ id }) => id === issueType)?.hierarchyLevel === -1;
}

function changeIssue(
  call: Call,
  issue: Issue,
  { fields, update }: Readonly<Record<string, unknown>>,
): Answer {
  const project = projectOf(call, issue);
  requireToWrite(call, "EDIT_ISSUES", project, "You do not have permission to edit issues in this project.");
  if (fields === undefined && update === undefined) {
    throw new Refusal(failure(400, "one of 'fields' or 'update' required"));
  }
  const updated = new Date().toISOString();
  const screen = [...screenOf(call, project, issue.issueType), "comment"];
  const target = { call, project, issue, screen };
  const changed = { ...withChanges(target, { fields, update }), updated };
  storeIssue(call.site, changed);
  return call.query.get("returnIssue") === "true"
    ? ok(representIssue(call, changed, fieldsAskedFor(call, ["*all"])))
    : noContent;
}

function projectToCreateIn(call: Call, { id, key }: Readonly<Record<string, unknown>>): Project {
  const asked = asText(id) ?? asText(key);
  if (asked === undefined) throw new Refusal(fieldErrors({ project: "Specify a valid project ID or key" }));
  const project = findProject(call, asked);
  if (!project) throw new Refusal(fieldErrors({ project: "valid project is required" }));
  requireToWrite(
    call,
    "CREATE_ISSUES",
    project,
    "You do not have permission to create issues in this project.",
  );
  return project;
}

/** By id, or by name in the account's language or in English. */
function issueTypeOf(call: Call, project: Project, { id, name }: Readonly<Record<string, unknown>>): string {
  const wanted = asText(name);
  const found = pick(call.site.issueTypes, project.issueTypes).find((type) =>
    id === undefined ? isNamed(call, type.name, wanted ?? "") : type.id === String(id),
  );
  if (found) return found.id;
  const message =
    id === undefined && wanted === undefined
      ? "Specify an issue type"
      : "The issue type selected is invalid.";
  throw new Refusal(fieldErrors({ issuetype: message }));
}

function newIssue(call: Call, project: Project, issueType: string): Issue {
  const now = new Date().toISOString();
  return {
    id: nextId(call.site.issues),
    key: `${project.key}-${project.nextNumber}`,
    project: project.id,
    issueType,
    status: project.workflow.statuses[0] ?? "",
    summary: "",
    labels: [],
    reporter: call.user?.accountId ?? project.lead,
    custom: {},
    comments: [],
    created: now,
    updated: now,
    ...(project.defaultPriority && { priority: project.defaultPriority }),
  };
}

function requireComplete(call: Call, { required }: Project, issue: Issue): void {
  if (isSubtask(call, issue) && issue.parent === undefined) {
    // https://github.com/meteora-pro/devboy-tools/issues/214
    const message = "Issue type is a sub-task but parent issue key or id not specified.";
    throw new Refusal(fieldErrors({ issuetype: message }));
  }
  if (issue.summary === "") {
    throw new Refusal(fieldErrors({ summary: "You must specify a summary of the issue." }));
  }
  requireFilled(call, required, issue);
}
