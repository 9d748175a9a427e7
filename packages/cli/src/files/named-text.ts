import { statSync } from "node:fs";
import type { DecodedText } from "@jira-config/jira/decode";
import { readStandardInput, readTextFile } from "./text-file.ts";

/** A text, and where it came from. */
export interface NamedText extends DecodedText {
  /** As the user calls it. */
  name: string;
  /** Set when it came through standard input or another pipe, where nothing can be fixed. */
  isStream?: true;
}

/** What a call names for standard input. */
export const standardInput = "-";

/**
 * Reads what a call names: a file, or standard input where it says `-`.
 *
 * @param stdinName what standard input is called
 * @throws UsageError when it cannot be read, or is no text
 */
export async function readNamedText(name: string, stdinName = "stdin"): Promise<NamedText> {
  if (name === standardInput)
    return { name: stdinName, isStream: true, ...(await readStandardInput("Standard input")) };
  const text = readTextFile(name);
  return { name, ...text, ...(!statSync(name).isFile() && { isStream: true }) };
}
