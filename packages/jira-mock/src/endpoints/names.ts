import type { Call } from "../call/call.ts";
import { visibleProjects } from "../call/projects.ts";
import { ok } from "../http/answer.ts";
import { representIssueType } from "../representations/issue-type.ts";
import { resolutions as known, representResolution } from "../representations/resolution.ts";
import { representStatus } from "../representations/status.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** Every status that the caller may see. */
export const statuses: Endpoint = {
  method: "GET",
  path: rest("/status"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(visible(call, call.site.statuses).map((one) => representStatus(call, one))),
};

/** Every work item type that the caller may see. */
export const issueTypes: Endpoint = {
  method: "GET",
  path: rest("/issuetype"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(visible(call, call.site.issueTypes).map((one) => representIssueType(call, one))),
};

/** Every resolution. Atlassian has deprecated this, but still answers. */
export const resolutions: Endpoint = {
  method: "GET",
  path: rest("/resolution"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(known.map((one) => representResolution(call, one))),
};

/** The things that the caller may see: those of a team-managed project only with the project. */
function visible<Thing extends { scope?: string }>(call: Call, things: readonly Thing[]): Thing[] {
  const projects = visibleProjects(call);
  return things.filter(({ scope }) =>
    scope === undefined ? projects.length > 0 : projects.some(({ id }) => id === scope),
  );
}
