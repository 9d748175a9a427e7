import { forms } from "../generated/format.ts";

const projectKey = new RegExp(`^${forms.projectKey}$`);

/** Whether a text is the key of a space (project), as far as its form goes. */
export function isProjectKey(text: string): boolean {
  return projectKey.test(text);
}
