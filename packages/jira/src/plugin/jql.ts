/** A text as JQL writes it: always in quotes, because keys and names may be words of the language, such as `INT`. */
export function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** The condition that every search of ours has; Jira refuses searches without one. */
export function inProject(key: string): string {
  return `project = ${quoted(key)}`;
}
