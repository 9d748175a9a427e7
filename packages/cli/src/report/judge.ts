import type { Diagnostic, Report } from "@jira-config/checker";

/** The report with other diagnostics, counted anew. */
export function withDiagnostics({ format }: Pick<Report, "format">, diagnostics: Diagnostic[]): Report {
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  const summary = { errors: count("error"), warnings: count("warning"), infos: count("info") };
  return { valid: summary.errors === 0, format, summary, diagnostics };
}

/**
 * What the options make of a report.
 *
 * @param strict warnings make it not valid
 * @param quiet only what makes it not valid is left in it
 */
export function judge(report: Report, { strict, quiet }: { strict?: boolean; quiet?: boolean }): Report {
  const fails = ({ severity }: Diagnostic) => severity === "error" || (strict && severity === "warning");
  const judged = quiet ? withDiagnostics(report, report.diagnostics.filter(fails)) : report;
  return strict && judged.summary.warnings > 0 ? { ...judged, valid: false } : judged;
}
