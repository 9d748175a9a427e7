import { type ReadText, readStandardInput, readTextFile } from "./text-file.ts";

/** A text, and where it came from. */
export interface NamedText extends ReadText {
  /** As the user calls it. */
  name: string;
}

/** The name that stands for standard input. */
export const standardInput = "-";

/**
 * Reads what a call names: a file, or standard input for `-`.
 *
 * @param stdinName what standard input is called
 * @throws UsageError when it cannot be read, or is not a text
 */
export async function readNamedText(name: string, stdinName = "stdin"): Promise<NamedText> {
  if (name === standardInput) return { name: stdinName, ...(await readStandardInput("Standard input")) };
  return { name, ...readTextFile(name) };
}
