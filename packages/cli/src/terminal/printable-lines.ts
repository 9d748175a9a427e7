import { printable } from "@jira-config/checker/on-demand";

/** A text of several lines without anything that a terminal could take for a command. */
export function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join("\n");
}
