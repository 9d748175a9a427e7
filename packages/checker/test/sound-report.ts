import { expect } from "vitest";
import { applyFixes, type CheckOptions, check, type Report } from "../src/index.ts";
import { rules } from "../src/rules/documentation.ts";

const severities = new Map(rules.map(({ id, severity }) => [id, severity]));

/** Checks a text, and asserts everything that has to be true of every report. */
export function soundReport(text: string, format: CheckOptions["format"] = "auto"): Report {
  const report = check(text, { format, today: "2026-12-01" });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.valid).toBe(report.summary.errors === 0);
  const { errors, warnings, infos } = report.summary;
  expect(errors + warnings + infos).toBe(report.diagnostics.length);
  let previous = 0;
  for (const { rule, severity, range, path, message, docs, fixes } of report.diagnostics) {
    expect(severities.get(rule)).toBe(severity);
    expect(docs).toBe(`https://jira-config.example/rules/${rule}/`);
    expectInside(text, range);
    expect(range.start.offset).toBeGreaterThanOrEqual(previous);
    expect(path).toMatch(/^(?:\/[^/]*)*$/);
    expect(message).toMatch(/^\P{Ll}[^\n]*\.$/u);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    for (const { edits } of fixes) {
      expect(edits).not.toEqual([]);
      for (const edit of edits) expectInside(text, edit.range);
    }
    previous = range.start.offset;
  }
  return report;
}

function expectInside(text: string, { start, end }: Report["diagnostics"][number]["range"]): void {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(text.length);
  expect(end.line).toBeGreaterThanOrEqual(start.line);
}

/** Applies the safe fixes once, which must not make the text worse. */
export function soundRepair(text: string, format: CheckOptions["format"] = "auto"): void {
  const before = soundReport(text, format);
  const repaired = applyFixes(text, before.diagnostics);
  if (repaired === text) return;
  const after = soundReport(repaired, format);
  expect(after.summary.errors, `after the safe fixes:\n${repaired}`).toBeLessThanOrEqual(
    before.summary.errors,
  );
}
