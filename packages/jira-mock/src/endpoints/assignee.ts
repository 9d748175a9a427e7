import { projectOf, requireIssue } from "../call/issues.ts";
import { requireToWrite } from "../call/permission.ts";
import { noContent, Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure, fieldErrors } from "../http/failures.ts";
import { FieldError, requireAssignable } from "../writing/field-writers.ts";
import { type Endpoint, rest, writeWork } from "./endpoint.ts";

/** To libraries for Jira Server, which name people otherwise: https://github.com/pycontribs/jira/issues/903 */
const userName = "'accountId' must be the only user identifying query parameter in GDPR strict mode.";

/** Gives a work item to an account; `null` takes it from everybody. */
export const assignIssue: Endpoint = {
  method: "PUT",
  path: rest("/issue/:issue/assignee"),
  scopes: writeWork,
  anonymous: true,
  answer: (call) => {
    const issue = requireIssue(call);
    const project = projectOf(call, issue);
    requireToWrite(call, "ASSIGN_ISSUES", project, "You do not have permission to assign issues.");
    const { accountId, name } = asRecord(call.body);
    if (name !== undefined) throw new Refusal(failure(400, userName));
    try {
      const assignee = accountId === null ? undefined : requireAssignable(call, project, accountId);
      if (assignee === undefined) delete issue.assignee;
      else issue.assignee = assignee;
    } catch (error) {
      if (error instanceof FieldError) throw new Refusal(fieldErrors({ assignee: error.message }));
      throw error;
    }
    issue.updated = new Date().toISOString();
    return noContent;
  },
};
