/** A line that sets one of our variables. Within a value of several lines, it means that a quote was not closed. */
export const innerAssignment: RegExp = /[\r\n][ \t]*(?:export[ \t]+)?(?:JIRA|ATLASSIAN)_\w+[ \t]*=/i;
