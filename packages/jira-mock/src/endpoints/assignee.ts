import { projectOf, requireIssue } from "../call/issues.ts";
import { requireToWrite } from "../call/permission.ts";
import { noContent, Refusal } from "../http/answer.ts";
import { asRecord } from "../http/body.ts";
import { failure } from "../http/failures.ts";
import { orRefuse } from "../writing/field-error.ts";
import { requireAssignable } from "../writing/field-writers.ts";
import { type Endpoint, rest, writeWork } from "./endpoint.ts";

/** The answer to libraries for Jira Server, which send user names: https://github.com/pycontribs/jira/issues/903 */
const userName = "'accountId' must be the only user identifying query parameter in GDPR strict mode.";

/** Assigns a work item to an account, or with `null` to nobody. */
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
    const assignee = orRefuse("assignee", () =>
      accountId === null ? undefined : requireAssignable(call, project, accountId),
    );
    if (assignee === undefined) delete issue.assignee;
    else issue.assignee = assignee;
    issue.updated = new Date().toISOString();
    return noContent;
  },
};
