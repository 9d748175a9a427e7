import { findingCounts, type Report } from "@jira-config/checker/on-demand";

/** The outcome of a report; `empty` when there is no text yet. */
export type Outcome = "empty" | "valid" | "warning" | "invalid";

/** @param report absent when there is nothing to check */
export function outcomeOf(report: Report | undefined): Outcome {
  if (!report) return "empty";
  if (!report.valid) return "invalid";
  return report.summary.warnings > 0 ? "warning" : "valid";
}

/** The outcome in a few words: "Valid", "2 errors, 1 warning", "Valid, 1 info". */
export function summaryText(report: Report | undefined): string {
  if (!report) return "Nothing to check yet";
  return [...(report.valid ? ["Valid"] : []), ...findingCounts(report.summary)].join(", ");
}

/** What "Fix all" did, from the reports before and after. */
export function fixAllText(before: Report | undefined, after: Report | undefined): string {
  return `Applied the safe fixes. Before: ${summaryText(before)}. Now: ${summaryText(after)}. Use Undo in the editor to go back.`;
}
