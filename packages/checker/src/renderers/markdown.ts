import type { Diagnostic, Report } from "../report.ts";
import { counted } from "../text/wording.ts";
import { printable } from "./printable.ts";
import type { CheckedFile } from "./renderer.ts";

/**
 * GitHub's Markdown, for a job summary or a comment: a heading for each file, and a table of its findings.
 * https://github.github.com/gfm/
 */
export function renderMarkdown(files: readonly CheckedFile[], notices: readonly string[] = []): string {
  return [...notices.map((notice) => `> ${escapeMarkdown(notice)}\n`), ...files.map(toSection)].join("\n");
}

function toSection({ name, report }: CheckedFile): string {
  return `### ${escapeMarkdown(name)}: ${verdict(report)}\n${toTable(report.diagnostics)}`;
}

function verdict({ valid, summary: { errors, warnings, infos } }: Report): string {
  const counts = [count(errors, "error"), count(warnings, "warning"), count(infos, "info")].flat();
  return [valid ? "valid" : "not valid", ...counts].join(", ");
}

function count(number: number, noun: string): string[] {
  return number === 0 ? [] : [counted(number, noun)];
}

function toTable(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  return `\n| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n${diagnostics.map(toRow).join("")}`;
}

function toRow({ range: { start }, severity, message, rule, docs }: Diagnostic): string {
  return `| ${start.line}:${start.column} | ${severity} | ${escapeMarkdown(message)} | [${rule}](${docs}) |\n`;
}

/** Escapes a text, so that it has no markup, no HTML, and no mentions. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>&|~$#!:]/g, "\\$&")
    .replaceAll("@", "@<!-- -->");
}
