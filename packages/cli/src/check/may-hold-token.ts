import type { Report } from "@jira-config/checker";

/** Whether a file may hold a token at all. Files that are meant to be committed may only refer to it. */
export function mayHoldToken({ report }: { report: Report }): boolean {
  return report.format !== "yaml" && report.format !== "compose";
}
