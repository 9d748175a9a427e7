/** Says that a thing belongs to one team-managed project; nothing for the site's own. */
export function representScope(projectId: string | undefined): object {
  return projectId === undefined ? {} : { scope: { type: "PROJECT", project: { id: projectId } } };
}
