import { printable } from "./printable.ts";
import type { CheckedFile } from "./renderer.ts";

/**
 * One line for each diagnostic, `name:line:column: severity: message [rule]`, as compilers print them.
 *
 * @returns lines that each end with a newline; empty when there is nothing to report
 */
export function renderText(files: readonly CheckedFile[], notices: readonly string[] = []): string {
  return [...notices.map((notice) => `warning: ${printable(notice)}\n`), ...files.flatMap(toLines)].join("");
}

function toLines({ name, report }: CheckedFile): string[] {
  return report.diagnostics.map(
    ({ range: { start }, severity, message, rule }) =>
      `${printable(name)}:${start.line}:${start.column}: ${severity}: ${printable(message)} [${rule}]\n`,
  );
}
