import type { Diagnostic, Format, Report } from "../report.ts";

/** Makes a report of diagnostics, in their order, with the counts. */
export function reportOf(format: Format, diagnostics: Diagnostic[]): Report {
  const summary = { errors: 0, warnings: 0, infos: 0 };
  for (const { severity } of diagnostics) summary[`${severity}s`] += 1;
  return { valid: summary.errors === 0, format, summary, diagnostics };
}
