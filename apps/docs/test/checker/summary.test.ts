import type { Report } from "@jira-config/checker";
import { expect, test } from "vitest";
import { fixAllText, outcomeOf, summaryText } from "../../src/checker/summary.ts";

function report(errors: number, warnings: number, infos: number): Report {
  return { valid: errors === 0, format: "yaml", summary: { errors, warnings, infos }, diagnostics: [] };
}

test.each([
  [undefined, "empty", "Nothing to check yet"],
  [report(0, 0, 0), "valid", "Valid"],
  [report(0, 0, 1), "valid", "Valid, 1 info"],
  [report(0, 2, 0), "warning", "Valid, 2 warnings"],
  [report(1, 0, 0), "invalid", "1 error"],
  [report(2, 1, 3), "invalid", "2 errors, 1 warning, 3 infos"],
])("a report with %o is %s: %s", (given, outcome, text) => {
  expect(outcomeOf(given)).toBe(outcome);
  expect(summaryText(given)).toBe(text);
});

test("says what became of the problems", () => {
  expect(fixAllText(report(3, 1, 0), report(0, 1, 1))).toBe(
    "Applied the safe fixes. Before: 3 errors, 1 warning. Now: Valid, 1 warning, 1 info. Use Undo in the editor to go back.",
  );
});
