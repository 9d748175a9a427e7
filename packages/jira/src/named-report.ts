import type { Diagnostic, Report } from "@jira-config/checker";

/** A checker's report with the name of what it is about. */
export interface NamedReport {
  name: string;
  report: Report;
}

/** A finding, and the text that it is about. */
export interface NamedFinding extends Diagnostic {
  /** The name of the source, as it was given. */
  source: string;
}

/** The findings of all texts. */
export function findingsIn(reports: readonly NamedReport[]): NamedFinding[] {
  return reports.flatMap(({ name, report }) =>
    report.diagnostics.map((diagnostic) => ({ ...diagnostic, source: name })),
  );
}

/** The findings of one severity, of all texts. */
export function findingsOf(
  reports: readonly NamedReport[],
  severity: Diagnostic["severity"],
): NamedFinding[] {
  return findingsIn(reports).filter((one) => one.severity === severity);
}

/** Sources that are not written as a text, so that a line number in them would mean nothing. */
const textless: ReadonlySet<string> = new Set(["environment", "PluginConfig", "configuration"]);

/**
 * A finding in one line. It starts with the place, such as `jira_config.yaml:3:8`, which terminals and editors make a
 * link.
 */
export function lineOf({ source, range: { start }, message, rule }: NamedFinding): string {
  const place = textless.has(source) ? source : `${source}:${start.line}:${start.column}`;
  return `${place}: ${message} [${rule}]`;
}
