import { type ConfigSource, inOrder, type OrderedSources } from "@jira-config/jira";
import { type usualFiles, usualSource } from "@jira-config/jira/usual-files";
import { readTextFile } from "./text-file.ts";

/** The usual file of a format in this folder, if there is one. */
export function usualText(format: keyof typeof usualFiles): ConfigSource | undefined {
  return usualSource(format, (name) => readTextFile(name).text);
}

/** The variables that a configuration in this folder can refer to: those of the environment and of `.env`. */
export function usualVariables(): OrderedSources["variables"] {
  return inOrder({ environment: process.env, dotenv: usualText("dotenv") }).variables;
}
