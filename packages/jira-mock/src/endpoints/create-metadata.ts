import { type Call, localName } from "../call/call.ts";
import { pageOf } from "../call/paging.ts";
import { may, screenOf } from "../call/permission.ts";
import { requireProject } from "../call/projects.ts";
import { pick } from "../cloud/pick.ts";
import type { Project, Transition } from "../cloud/project.ts";
import type { Field } from "../cloud/site.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { representIssueType } from "../representations/issue-type.ts";
import { representPriority } from "../representations/priority.ts";
import { representProject } from "../representations/project.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** For types and for fields: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get */
const pageSize = { max: 200 };

/** The issue types that the caller may create. The list is `issueTypes` on Cloud, `values` on Data Center. */
export const createIssueTypes: Endpoint = {
  method: "GET",
  path: rest("/issue/createmeta/:project/issuetypes"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const project = projectToCreateIn(call);
    const { items, ...counts } = pageOf(call, pick(call.site.issueTypes, project.issueTypes), pageSize);
    return ok({ ...counts, issueTypes: items.map((type) => representIssueType(call, type)) });
  },
};

/** The fields of the create screen, with the values that are allowed, such as the project's priorities. */
export const createFields: Endpoint = {
  method: "GET",
  path: rest("/issue/createmeta/:project/issuetypes/:issueType"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const project = projectToCreateIn(call);
    const wanted = call.params.issueType ?? "";
    if (!project.issueTypes.includes(wanted)) {
      throw new Refusal(fieldErrors({ issuetype: "The issue type selected is invalid." }));
    }
    const ids = ["issuetype", "project", ...screenOf(call, project, wanted)];
    const { items, ...counts } = pageOf(call, pick(call.site.fields, ids), pageSize);
    return ok({
      ...counts,
      fields: items.map((field) => ({
        ...representScreenField(call, project, wanted, field),
        fieldId: field.id,
      })),
    });
  },
};

function projectToCreateIn(call: Call): Project {
  const project = requireProject(call, call.params.project ?? "");
  if (may(call, "CREATE_ISSUES", project) && !project.archived) return project;
  throw new Refusal(failure(400, "You do not have permission to create issues in this project."));
}

/** The fields of a screen by their ids, in the form of metadata. */
export function representScreen(
  call: Call,
  project: Project,
  issueType: string,
  { screen = [], required = [] }: Pick<Transition, "screen" | "required">,
): object {
  const fields = pick(call.site.fields, screen);
  const asking = { ...project, required: [...project.required, ...required] };
  return Object.fromEntries(
    fields.map((field) => [field.id, representScreenField(call, asking, issueType, field)]),
  );
}

function representScreenField(call: Call, project: Project, issueType: string, field: Field): object {
  const defaultValue = field.id === "priority" ? priorityWithId(call, project.defaultPriority) : undefined;
  const allowedValues = allowedValuesOf(call, project, issueType, field.id);
  return {
    required: ["summary", "issuetype", "project", ...project.required].includes(field.id),
    ...(field.schema && { schema: field.schema }),
    name: localName(call, field.name),
    key: field.id,
    hasDefaultValue: defaultValue !== undefined,
    operations: field.schema?.type === "array" ? ["add", "set", "remove"] : ["set"],
    ...(allowedValues && { allowedValues }),
    ...(defaultValue && { defaultValue }),
  };
}

function allowedValuesOf(
  call: Call,
  project: Project,
  issueType: string,
  field: string,
): object[] | undefined {
  switch (field) {
    case "priority":
      return pick(call.site.priorities, project.priorities).map((one) => representPriority(call, one));
    case "issuetype":
      return pick(call.site.issueTypes, [issueType]).map((one) => representIssueType(call, one));
    case "project":
      return [representProject(call, project)];
    default:
      return undefined;
  }
}

function priorityWithId(call: Call, id: string | undefined): object | undefined {
  const priority = call.site.priorities.find((one) => one.id === id);
  return priority && representPriority(call, priority);
}
