import { secretSpans } from "@jira-config/checker";
import { shownText } from "./shown-text.ts";

/** A file's name, or whatever was given for one: a secret may have been pasted in its place. */
export function shownFileName(name: string): string {
  return shownText(name, { start: 0, end: name.length }, secretSpans(name)).text;
}
