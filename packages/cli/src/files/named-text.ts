import type { DecodedText } from "@jira-config/jira/decode";
import { readStandardInput, readTextFile } from "./text-file.ts";

/** A text, and where it came from. */
export interface NamedText extends DecodedText {
  /** As the user calls it. */
  name: string;
  /** Where it is; absent when it came through standard input. */
  path?: string;
}

const standardInput = "-";

/**
 * Reads what a call names: a file, or standard input where it says `-`.
 *
 * @param stdinName what standard input is called
 * @throws UsageError when it cannot be read, or is no text
 */
export async function readNamedText(name: string, stdinName = "stdin"): Promise<NamedText> {
  return name === standardInput
    ? { name: stdinName, ...(await readStandardInput("Standard input")) }
    : { name, path: name, ...readTextFile(name) };
}
