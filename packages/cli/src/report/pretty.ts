import {
  counted,
  type Diagnostic,
  findingCounts,
  printable,
  type Report,
  secretSpans,
} from "@jira-config/checker/on-demand";
import { hasSite } from "../site-origin.ts";
import { type Page, type Paint, severityColors } from "../terminal/page.ts";
import { measureFor, type Wrap, wrapFor } from "../terminal/width.ts";
import type { ReportedFile } from "./reported-file.ts";
import { endOfLine, type Snippet, snippet } from "./snippet.ts";

/**
 * The result for a person at a terminal: each finding with its line, underlined, and what to do about it.
 *
 * @param isQuiet leaves out the summary when there are no findings
 */
export async function renderPretty(
  files: readonly ReportedFile[],
  page: Page,
  isQuiet: boolean,
): Promise<string> {
  const findings = await renderFindings(files, page);
  return isQuiet && findings === "" ? "" : `${findings}${await summary(files, page)}\n`;
}

/**
 * The findings alone.
 *
 * @param fixCommand the command that applies the safe fixes
 */
export async function renderFindings(
  files: readonly ReportedFile[],
  page: Page,
  fixCommand = "--fix",
): Promise<string> {
  const wrap = await wrapFor(page);
  let rendered = "";
  for (const { name, text, report, isStream } of files) {
    if (report.diagnostics.length === 0) continue;
    const [secrets, width] = [secretSpans(shownPart(text, report)), await measureFor(text)];
    for (const one of report.diagnostics) {
      const source = snippet(text, one.range, secrets, { width, columns: page.columns });
      rendered += finding(name, one, source, {
        paint: page.paint,
        wrap,
        fixCommand: isStream ? "" : fixCommand,
      });
    }
  }
  return rendered;
}

/** The text up to the last line that is shown, which is enough to find the secrets in it. */
function shownPart(text: string, { diagnostics }: Report): string {
  const last = diagnostics.reduce((most, { range }) => Math.max(most, range.start.offset), 0);
  return text.slice(0, endOfLine(text, last));
}

function finding(
  name: string,
  diagnostic: Diagnostic,
  source: Snippet,
  { paint, wrap, fixCommand }: { paint: Paint; wrap: Wrap; fixCommand: string },
): string {
  const { severity, rule, message, range, docs, fixes } = diagnostic;
  const color = severityColors[severity];
  const gutter = " ".repeat(source.number.length);
  const bar = paint("blue", "|");
  const sourceLines = [
    `${gutter} ${bar}`,
    `${paint("blue", `${source.number} |`)} ${source.line}`,
    `${gutter} ${bar} ${source.indent}${paint([color, "bold"], source.underline)}`,
  ];
  const lines = [
    wrap(
      "",
      `${paint([color, "bold"], severity)}${paint("bold", `: ${printable(message)}`)} ${paint("dim", `[${rule}]`)}`,
    ),
    `${gutter}${paint("blue", "-->")} ${printable(name)}:${range.start.line}:${range.start.column}`,
    ...(source.line === "" ? [] : sourceLines),
    ...fixes.map(({ title, safe }) =>
      wrap(
        note(safe ? "fix" : "maybe"),
        `${printable(title)}${safe && fixCommand !== "" ? ` (${fixCommand} does it)` : ""}`,
      ),
    ),
    `${note("help")}jira-config explain ${rule}`,
    ...(hasSite ? [note("see") + docs] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n\n`;

  function note(kind: string): string {
    return `${gutter} ${paint("blue", "=")} ${paint("bold", `${kind}:`)} `;
  }
}

/**
 * One line with the number of findings.
 *
 * @param words the command that applies the safe fixes, and what files are called
 */
export async function summary(
  files: readonly ReportedFile[],
  page: Page,
  { fixCommand, noun } = { fixCommand: "--fix", noun: "file" },
): Promise<string> {
  const where = files.length === 1 ? printable(files[0]?.name ?? "") : counted(files.length, noun);
  const total = (key: keyof Report["summary"]) =>
    files.reduce((sum, { report }) => sum + report.summary[key], 0);
  const counts = findingCounts({
    errors: total("errors"),
    warnings: total("warnings"),
    infos: total("infos"),
  });
  const isValid = files.every(({ report }) => report.valid);
  const fixable = files
    .flatMap(({ report, isStream }) => (isStream ? [] : report.diagnostics))
    .filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const verdict = `${where}: ${counts.join(", ") || "no problems"}`;
  const colored = page.paint([isValid ? "green" : "red", "bold"], verdict);
  const wrap = await wrapFor(page);
  return wrap("", `${colored}${fixable > 0 ? `; ${fixable} fixable with ${fixCommand}` : ""}`);
}
