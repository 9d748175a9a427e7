import { type Diagnostic, type Report, reportOf } from "@jira-config/checker/on-demand";

interface Threshold {
  /** Warnings make a report invalid. */
  strict?: boolean;
  /** Only the findings that make it invalid are kept. */
  quiet?: boolean;
}

/** Applies the options to a report. */
export function judge(report: Report, options: Threshold): Report {
  const judged = options.quiet ? reportOf(report.format, reported(report.diagnostics, options)) : report;
  return options.strict && judged.summary.warnings > 0 ? { ...judged, valid: false } : judged;
}

/** The findings that the options keep. */
export function reported<Finding extends Pick<Diagnostic, "severity">>(
  findings: readonly Finding[],
  { strict, quiet }: Threshold,
): Finding[] {
  return findings.filter(
    ({ severity }) => !quiet || severity === "error" || (strict && severity === "warning"),
  );
}
