import type { Project } from "../cloud/project.ts";
import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Call } from "./call.ts";
import { may } from "./permission.ts";

/** The projects that the caller may see, archived ones included. */
export function visibleProjects(call: Call): Project[] {
  return call.site.projects.filter((project) => may(call, "BROWSE_PROJECTS", project));
}

/** A project by its id, its key, or a former key. Keys are case-sensitive, and in capitals. */
export function findProject(call: Call, idOrKey: string): Project | undefined {
  return visibleProjects(call).find(
    ({ id, key, formerKeys }) => id === idOrKey || key === idOrKey || formerKeys.includes(idOrKey),
  );
}

/** As {@link findProject}, but refuses. A project that may not be seen is refused as if it did not exist. */
export function requireProject(call: Call, idOrKey: string): Project {
  const project = findProject(call, idOrKey);
  if (project) return project;
  const kind = /^\d+$/.test(idOrKey) ? "id" : "key";
  throw new Refusal(failure(404, `No project could be found with ${kind} '${idOrKey}'.`));
}
