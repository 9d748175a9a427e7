/** The name is in every setting's own and in most others' names, the second in every site's, the third in every token. */
const mention = /jira|atlassian|ATATT/i;

/** Whether a text has anything to do with Jira, right or wrong. */
export function mentionsJira(text: string): boolean {
  return mention.test(text);
}
