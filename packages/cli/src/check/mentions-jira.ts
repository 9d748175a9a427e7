/** Our names for settings and most others' hold the first, the addresses of sites the second, and tokens the third. */
const mention = /jira|atlassian|ATATT/i;

/** Whether a text has anything to do with Jira, right or wrong. */
export function mentionsJira(text: string): boolean {
  return mention.test(text);
}
