import type { Field } from "../cloud/site.ts";
import type { Call } from "./call.ts";
import { visibleProjects } from "./projects.ts";

/** The fields that the caller may see: those of a team-managed project only with the project. */
export function visibleFields(call: Call): Field[] {
  const projects = visibleProjects(call);
  return call.site.fields.filter(({ schema, scope }) => {
    if (scope !== undefined) return projects.some(({ id }) => id === scope);
    return schema?.custom === undefined || projects.length > 0;
  });
}
