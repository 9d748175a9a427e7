import { secretSpans } from "@jira-config/checker/on-demand";
import { shownText } from "./shown-text.ts";

/** One line of text as it may be shown, with secrets hidden. */
export function shownLine(text: string): string {
  return shownText(text, { start: 0, end: text.length }, secretSpans(text)).text;
}
