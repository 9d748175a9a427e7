import type { Project } from "../cloud/project.ts";
import { Refusal } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Call } from "./call.ts";
import { may } from "./permission.ts";

/** The projects that the caller may see, archived ones included. */
export function visibleProjects(call: Call): Project[] {
  return call.site.projects.filter((project) => may(call, "BROWSE_PROJECTS", project));
}

/** A project by its id, its key, or a key that it had before; keys are upper-case, and compare exactly. */
export function findProject(call: Call, idOrKey: string): Project | undefined {
  return visibleProjects(call).find(
    ({ id, key, formerKeys }) => id === idOrKey || key === idOrKey || formerKeys.includes(idOrKey),
  );
}

/** As {@link findProject}; what may not be seen is refused like what is not there. */
export function requireProject(call: Call, idOrKey: string): Project {
  const project = findProject(call, idOrKey);
  if (project) return project;
  const kind = /^\d+$/.test(idOrKey) ? "id" : "key";
  throw new Refusal(failure(404, `No project could be found with ${kind} '${idOrKey}'.`));
}
