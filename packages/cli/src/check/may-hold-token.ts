import type { Report } from "@jira-config/checker";

/** Whether a token may stand in a file at all; files that are meant to be committed have only references. */
export function mayHoldToken({ report }: { report: Report }): boolean {
  return report.format !== "yaml" && report.format !== "compose";
}
