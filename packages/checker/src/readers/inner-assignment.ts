/** A line that sets one of our variables, within what seems to be a value of several lines, which hardly holds one. */
export const innerAssignment: RegExp = /[\r\n][ \t]*(?:export[ \t]+)?(?:JIRA|ATLASSIAN)_\w+[ \t]*=/i;
