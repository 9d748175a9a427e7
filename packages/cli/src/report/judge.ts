import { type Diagnostic, type Report, reportOf } from "@jira-config/checker/on-demand";

/**
 * Applies the options to a report.
 *
 * @param strict warnings make it invalid
 * @param quiet keeps only the findings that make it invalid
 */
export function judge(report: Report, { strict, quiet }: { strict?: boolean; quiet?: boolean }): Report {
  const fails = ({ severity }: Diagnostic) => severity === "error" || (strict && severity === "warning");
  const judged = quiet ? reportOf(report.format, report.diagnostics.filter(fails)) : report;
  return strict && judged.summary.warnings > 0 ? { ...judged, valid: false } : judged;
}
