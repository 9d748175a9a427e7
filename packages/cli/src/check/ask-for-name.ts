import { glob } from "../files/glob.ts";
import { shownLine } from "../terminal/shown-line.ts";

/** Asks for a file's name where none has the usual one, and offers one that is named nearly like that. */
export function askForName(): string {
  const [similar] = glob("{,config/}{jira,*jira?config*}.y*ml");
  return similar === undefined ? "Name a file" : `Name a file, such as ${shownLine(similar)}`;
}
