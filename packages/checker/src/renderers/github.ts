import type { Diagnostic, Severity } from "../report.ts";
import { portablePath, printable } from "./printable.ts";
import type { CheckedFile } from "./renderer.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands, which GitHub Actions shows as annotations of the lines that they name.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 *
 * @returns a line for each diagnostic; empty when there is nothing to report
 */
export function renderGithub(files: readonly CheckedFile[], notices: readonly string[] = []): string {
  return [
    ...notices.map((notice) => `::warning::${escapeData(notice)}\n`),
    ...files.flatMap(({ name, report }) => report.diagnostics.map((one) => toCommand(name, one))),
  ].join("");
}

function toCommand(name: string, { rule, severity, message, range: { start, end } }: Diagnostic): string {
  const properties = {
    file: portablePath(name),
    line: start.line,
    endLine: end.line,
    // GitHub does not accept columns for a range of several lines.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`);
  return `::${commands[severity]} ${written.join(",")}::${escapeData(message)}\n`;
}

/** Escapes like GitHub's own toolkit, except for line breaks, which `printable` has already replaced. */
function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
