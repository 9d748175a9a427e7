import { type Diagnostic, type Report, reportOf } from "@jira-config/checker/on-demand";

/**
 * What the options make of a report.
 *
 * @param strict warnings make it not valid
 * @param quiet only what makes it not valid is left in it
 */
export function judge(report: Report, { strict, quiet }: { strict?: boolean; quiet?: boolean }): Report {
  const fails = ({ severity }: Diagnostic) => severity === "error" || (strict && severity === "warning");
  const judged = quiet ? reportOf(report.format, report.diagnostics.filter(fails)) : report;
  return strict && judged.summary.warnings > 0 ? { ...judged, valid: false } : judged;
}
