/** The first is in most names of settings, ours and others', the second in addresses of sites, the third in tokens. */
const mention = /jira|atlassian|ATATT/i;

/** Whether a text has anything to do with Jira, right or wrong. */
export function mentionsJira(text: string): boolean {
  return mention.test(text);
}
