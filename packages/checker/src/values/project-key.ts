import { forms } from "../generated/format.ts";

const projectKey = new RegExp(`^${forms.projectKey}$`);

/** Whether a text has the form of a space (project) key. */
export function isProjectKey(text: string): boolean {
  return projectKey.test(text);
}
