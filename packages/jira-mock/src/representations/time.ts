/** A time as Jira writes it: ISO 8601, but for the colon that its offset lacks. */
export function jiraTime(date: Date): string {
  return date.toISOString().replace("Z", "+0000");
}
