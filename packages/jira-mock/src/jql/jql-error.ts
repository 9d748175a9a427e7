/** Thrown for a query that Jira refuses, with its message. */
export class JqlError extends Error {}

/** An error about the syntax of a query, with the place. */
export function syntaxError(jql: string, offset: number, problem: string): JqlError {
  const before = jql.slice(0, offset).split("\n");
  const character = (before.at(-1)?.length ?? 0) + 1;
  return new JqlError(`Error in the JQL Query: ${problem} (line ${before.length}, character ${character})`);
}
