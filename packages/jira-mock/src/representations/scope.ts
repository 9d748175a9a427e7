/** The `scope` of a thing that belongs to a team-managed project; empty for those of the whole site. */
export function representScope(projectId: string | undefined): object {
  return projectId === undefined ? {} : { scope: { type: "PROJECT", project: { id: projectId } } };
}
