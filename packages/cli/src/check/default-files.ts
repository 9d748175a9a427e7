import { usualFiles } from "@jira-config/jira/usual-files";

/** Where a configuration usually is, from the folder in which the command runs. */
export const defaultFiles: readonly string[] = [...usualFiles.yaml, ...usualFiles.dotenv];
