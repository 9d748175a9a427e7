import type { Call } from "../call/call.ts";
import { pageBean } from "../call/paging.ts";
import { requireProject } from "../call/projects.ts";
import { pick } from "../cloud/pick.ts";
import { ok } from "../http/answer.ts";
import { representPriorityInFull } from "../representations/priority.ts";
import { type Endpoint, manageConfiguration, readWork, rest } from "./endpoint.ts";

/** All priorities of the site. Atlassian has deprecated this, but still answers. */
export const priorities: Endpoint = {
  method: "GET",
  path: rest("/priority"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(call.site.priorities.map((one) => representPriorityInFull(call, one))),
};

/** The priorities of projects. A token with scopes needs the one for configuring Jira. */
export const prioritySearch: Endpoint = {
  method: "GET",
  path: rest("/priority/search"),
  scopes: manageConfiguration,
  anonymous: false,
  answer: (call) => {
    const ids = new Set(idsAskedFor(call));
    const found = call.site.priorities.filter(({ id }) => ids.has(id));
    const isDefault = (id: string) =>
      call.site.projects.some(({ defaultPriority }) => defaultPriority === id);
    const beans = found.map((one) => ({
      ...representPriorityInFull(call, one),
      isDefault: isDefault(one.id),
    }));
    return ok(pageBean(call, beans));
  },
};

function idsAskedFor(call: Call): string[] {
  const projects = call.query.getAll("projectId").flatMap((ids) => ids.split(","));
  if (projects.length === 0) return call.site.priorities.map(({ id }) => id);
  return projects
    .flatMap((id) => pick(call.site.priorities, requireProject(call, id).priorities))
    .map(({ id }) => id);
}
