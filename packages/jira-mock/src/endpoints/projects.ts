import { link, localName } from "../call/call.ts";
import { pageBean } from "../call/paging.ts";
import { requireProject, visibleProjects } from "../call/projects.ts";
import { pick } from "../cloud/pick.ts";
import { ok, Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import { representIssueType } from "../representations/issue-type.ts";
import { representProjectInFull } from "../representations/project.ts";
import { representStatus } from "../representations/status.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

export const project: Endpoint = {
  method: "GET",
  path: rest("/project/:project"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(representProjectInFull(call, requireProject(call, call.params.project ?? ""))),
};

/** All projects at once. Atlassian has deprecated this, but still answers. */
export const projects: Endpoint = {
  method: "GET",
  path: rest("/project"),
  scopes: readWork,
  anonymous: true,
  answer: (call) =>
    ok(
      visibleProjects(call)
        .filter(({ archived }) => !archived)
        .map((one) => representProjectInFull(call, one)),
    ),
};

export const projectSearch: Endpoint = {
  method: "GET",
  path: rest("/project/search"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const words = call.query.get("query")?.toLowerCase() ?? "";
    const keys = call.query.getAll("keys");
    const found = visibleProjects(call).filter(
      ({ key, name, archived }) =>
        !archived &&
        (keys.length === 0 || keys.includes(key)) &&
        [key, name].some((text) => text.toLowerCase().includes(words)),
    );
    return ok(
      pageBean(
        call,
        found.map((one) => representProjectInFull(call, one)),
      ),
    );
  },
};

/** The statuses of each issue type. */
export const projectStatuses: Endpoint = {
  method: "GET",
  path: rest("/project/:project/statuses"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const { issueTypes, workflow } = requireProject(call, call.params.project ?? "");
    const statuses = pick(call.site.statuses, workflow.statuses).map((one) => representStatus(call, one));
    return ok(
      pick(call.site.issueTypes, issueTypes).map((type) => ({
        self: link(call, `issuetype/${type.id}`),
        id: type.id,
        name: localName(call, type.name),
        subtask: type.hierarchyLevel === -1,
        statuses,
      })),
    );
  },
};

export const projectIssueTypes: Endpoint = {
  method: "GET",
  path: rest("/issuetype/project"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => {
    const id = call.query.get("projectId") ?? "";
    if (!/^\d+$/.test(id))
      throw new Refusal(failure(400, "The 'projectId' query parameter has to be a number."));
    const { issueTypes } = requireProject(call, id);
    return ok(pick(call.site.issueTypes, issueTypes).map((type) => representIssueType(call, type)));
  },
};
