import type { Diagnostic, Report } from "../report.ts";
import { printable } from "./printable.ts";
import type { CheckedFile } from "./renderer.ts";
import { repeats } from "./repeats.ts";
import { renderText } from "./text.ts";

/**
 * JUnit's XML: a suite for each file, with a case for each diagnostic, or one that passes. A suite has failures exactly
 * if its report is not valid. Other diagnostics are cases that pass, with the message in their output.
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function renderJunit(files: readonly CheckedFile[], notices: readonly string[] = []): string {
  const repeatsOf = repeats();
  /**
   * GitLab ignores a case with the same name as an earlier one: https://docs.gitlab.com/ci/testing/unit_test_reports/
   */
  const heading: Heading = (name, classname) => {
    const before = repeatsOf(JSON.stringify([name, classname]));
    return attributes({ name: before === 0 ? name : `${name} (${before + 1})`, classname });
  };
  const suites = files.map((file, index) => toSuite(file, heading, index === 0 ? notices : []));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

/** Makes the attributes of a case, with a unique name. */
type Heading = (name: string, classname: string) => string;

function toSuite({ name, report }: CheckedFile, heading: Heading, notices: readonly string[]): string {
  const cases = report.diagnostics.map((diagnostic) => toCase(name, report, heading, diagnostic));
  if (cases.length === 0) cases.push(`    <testcase ${heading("valid", name)}/>\n`);
  const failures = report.diagnostics.filter((diagnostic) => fails(report, diagnostic)).length;
  const counts = { name, tests: cases.length, failures, errors: 0 };
  const said =
    notices.length > 0 ? `    <system-err>${escapeXml(renderText([], notices))}</system-err>\n` : "";
  return `  <testsuite ${attributes(counts)}>\n${cases.join("")}${said}  </testsuite>\n`;
}

function toCase(name: string, report: Report, heading: Heading, diagnostic: Diagnostic): string {
  const { rule, severity, message, range, docs } = diagnostic;
  const line = renderText([{ name, report: { ...report, diagnostics: [diagnostic] } }]);
  const details = escapeXml(`${line}${docs}`);
  const outcome = fails(report, diagnostic)
    ? `<failure ${attributes({ type: severity, message })}>${details}</failure>`
    : `<system-out>${details}</system-out>`;
  const title = `${rule} at ${range.start.line}:${range.start.column}`;
  return `    <testcase ${heading(title, name)}>\n      ${outcome}\n    </testcase>\n`;
}

/** Whether a diagnostic fails: errors do; in a report that is not valid without errors, warnings do. */
function fails({ valid, summary }: Report, { severity }: Diagnostic): boolean {
  return !valid && severity === (summary.errors > 0 ? "error" : "warning");
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(printable(`${value}`))}"`)
    .join(" ");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
