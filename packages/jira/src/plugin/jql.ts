/**
 * What a string of JQL does not hold as it is, tabs among it: control characters but line breaks, and what Unicode reserves
 * for programs (CONTROLCHARS in the grammar of https://www.npmjs.com/package/@atlassianlabs/jql-parser).
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

/** The condition that every search of ours has; Jira refuses searches without one. */
export function inProject(key: string): string {
  return `project = ${quoted(key)}`;
}
