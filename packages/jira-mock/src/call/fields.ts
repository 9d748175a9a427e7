import type { Field } from "../cloud/site.ts";
import type { Call } from "./call.ts";
import { visibleProjects } from "./projects.ts";

/** Fields of team-managed projects are seen by those who may see the project. */
export function visibleFields(call: Call): Field[] {
  const projects = visibleProjects(call);
  return call.site.fields.filter(({ schema, scope }) => {
    if (scope !== undefined) return projects.some(({ id }) => id === scope);
    return schema?.custom === undefined || projects.length > 0;
  });
}
