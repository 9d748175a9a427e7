/**
 * What a string in JQL must escape: control characters, tabs included but not line breaks, and what Unicode reserves for
 * programs (CONTROLCHARS in the grammar of https://www.npmjs.com/package/@atlassianlabs/jql-parser).
 */
const control = /[^\P{Cc}\n\r]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** A text as JQL writes it: always in quotes, because keys and names may be words of the language, such as `INT`. */
export function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `"${escaped.replaceAll(control, codeOf)}"`;
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A string that is not closed lasts until the end. */
const strings = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/gs;

/** Whether a text in JQL orders what it finds, as one from Jira's own search does. */
export function isOrdered(jql: string): boolean {
  return /\border\s+by\b/i.test(jql.replaceAll(strings, ""));
}

/** The condition that all our searches have; Jira refuses searches without any. */
export function inProject(key: string): string {
  return `project = ${quoted(key)}`;
}
