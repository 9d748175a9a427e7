/** A time as Jira writes it: ISO 8601, but without a colon in the offset. */
export function jiraTime(date: Date): string {
  return date.toISOString().replace("Z", "+0000");
}
