import { existsSync, statSync } from "node:fs";
import type { ConfigSource } from "./origin.ts";

/** Where a configuration usually is, from the folder in which a program runs; of several the first one counts. */
export const usualFiles = {
  yaml: ["config/jira_config.yaml", "jira_config.yaml"],
  dotenv: [".env"],
} as const;

/** Whether there is a file with this name, and not a folder: Python's virtual environments may be called `.env`. */
export function isFile(name: string): boolean {
  return existsSync(name) && !statSync(name).isDirectory();
}

/**
 * The file of a kind that is where it usually is.
 *
 * @param read reads a file's text
 * @returns nothing when there is none
 * @throws what `read` throws, when there is one and it cannot be read
 */
export function usualSource(
  format: keyof typeof usualFiles,
  read: (name: string) => string,
): ConfigSource | undefined {
  const name = usualFiles[format].find(isFile);
  return name === undefined ? undefined : { name, text: read(name), format };
}
