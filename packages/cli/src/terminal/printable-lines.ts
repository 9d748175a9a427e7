import { printable } from "@jira-config/checker/on-demand";

/** A text of several lines with nothing in it that could act on a terminal. */
export function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join("\n");
}
