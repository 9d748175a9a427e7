import { findingCounts } from "../findings/finding-counts.ts";
import type { Diagnostic, Report } from "../report.ts";
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

function verdict({ valid, summary }: Report): string {
  return [valid ? "valid" : "not valid", ...findingCounts(summary)].join(", ");
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
