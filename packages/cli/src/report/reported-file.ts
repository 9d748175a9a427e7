import type { Report } from "@jira-config/checker";

/** A text and what was found in it. */
export interface ReportedFile {
  /** As the user calls it. */
  name: string;
  text: string;
  report: Report;
  /** Set when it came through a pipe, where nothing can be fixed. */
  isStream?: boolean;
}
