import type { Report } from "../report.ts";

/**
 * One line for each diagnostic, `name:line:column: severity: message [rule]`, as compilers print them.
 *
 * @returns lines that each end with a newline; empty when there is nothing to report
 */
export function renderText(name: string, report: Report): string {
  return report.diagnostics
    .map(
      ({ range, severity, message, rule }) =>
        `${name}:${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}]\n`,
    )
    .join("");
}
