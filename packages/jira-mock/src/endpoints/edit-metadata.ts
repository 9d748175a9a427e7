import type { Call } from "../call/call.ts";
import { projectOf, requireIssue } from "../call/issues.ts";
import { may, screenOf } from "../call/permission.ts";
import type { Issue } from "../cloud/issue.ts";
import { ok } from "../http/answer.ts";
import { representScreen } from "./create-metadata.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** The fields of the edit screen by their ids; none if the caller may not edit. */
export const editFields: Endpoint = {
  method: "GET",
  path: rest("/issue/:issue/editmeta"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok({ fields: editableFields(call, requireIssue(call)) }),
};

/** These fields in the form of metadata. */
export function editableFields(call: Call, issue: Issue): object {
  const project = projectOf(call, issue);
  const isEditable = may(call, "EDIT_ISSUES", project) && !project.archived;
  const screen = isEditable ? screenOf(call, project, issue.issueType) : [];
  return representScreen(call, project, issue.issueType, { screen });
}
