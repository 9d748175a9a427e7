import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, formats } from "../src/index.ts";
import { rules } from "../src/rules/documentation.ts";
import { anyText } from "./any-text.ts";

const today = "2026-12-01";
const ids = new Set(rules.map(({ id }) => id));

test("a report is sound, whatever the text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("auto" as const, ...formats), (text, format) => {
      const report = check(text, { format, today });
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(report.valid).toBe(report.summary.errors === 0);
      const { errors, warnings, infos } = report.summary;
      expect(errors + warnings + infos).toBe(report.diagnostics.length);
      let previous = 0;
      for (const { rule, range, path, message, docs } of report.diagnostics) {
        expect(ids).toContain(rule);
        expect(docs).toBe(`https://jira-config.example/rules/${rule}/`);
        expect(range.start.offset).toBeGreaterThanOrEqual(previous);
        expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
        expect(path).toMatch(/^(?:\/[^/]*)*$/);
        expect(message).not.toMatch(/undefined|NaN|\n/);
        previous = range.start.offset;
      }
    }),
    { numRuns: 3000 },
  );
});

test("safe fixes never add an error, and leave nothing for a second round of the same fixes", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("auto" as const, ...formats), (text, format) => {
      const before = check(text, { format, today });
      const repaired = applyFixes(text, before.diagnostics);
      const after = check(repaired, { format: before.format, today });
      if (repaired !== text) expect(after.summary.errors).toBeLessThanOrEqual(before.summary.errors);
    }),
    { numRuns: 3000 },
  );
});

describe("positions", () => {
  const at = (text: string): string[] =>
    check(text, { today }).diagnostics.map(
      ({ rule, range: { start } }) => `${rule} ${start.line}:${start.column}`,
    );

  test.for(["\n", "\r\n", "\r"])("count %j as one line break", (lineBreak) => {
    expect(
      at(
        ["JIRA_URL=x.atlassian.net", "JIRA_EMAIL=${E}", "JIRA_API_TOKEN=${T}", "JIRA_PROJECT=${P}", ""].join(
          lineBreak,
        ),
      ),
    ).toEqual(["site-url-scheme 1:10"]);
    expect(
      at(["jira:", "  url: ${U}", "  email: ${E}", "  api_token: ${T}", "  project: proj"].join(lineBreak)),
    ).toEqual(["project-key-form 5:12"]);
  });

  test("count UTF-16 units, and a byte order mark as one", () => {
    expect(
      at(
        "\uFEFFjira: {url: '${U}', email: '${E}', api_token: '${T}', issue_types: {bug: '😀'}, project: 'p!'}",
      ),
    ).toEqual(["project-key-form 1:91"]);
  });
});

describe("bounds", () => {
  const rulesOf = (text: string): string[] =>
    check(text, { today }).diagnostics.map(({ rule }: Diagnostic) => rule);

  test("a text over 256 KiB ends in one diagnostic", () => {
    expect(rulesOf(`jira:\n${"# x\n".repeat(70_000)}`)).toEqual(["input-limits"]);
  });

  test("more than a hundred aliases end in one diagnostic", () => {
    expect(
      rulesOf(`a: &a x\n${Array.from({ length: 101 }, (_, index) => `b${index}: *a\n`).join("")}`),
    ).toEqual(["input-limits"]);
  });

  test("an alias bomb is harmless", () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]\n`,
    );
    expect(rulesOf(`a0: &a0 x\n${levels.join("")}`)).toEqual(["missing-key"]);
  });

  test("a collection that holds itself is harmless", () => {
    expect(rulesOf("jira: &a\n  url: *a\n  custom_fields: *a\n  <<: *a\n")).not.toEqual([]);
  });

  test("of too many findings, the first 200 are shown, and that there are more", () => {
    const { diagnostics } = check(
      `jira:\n${Array.from({ length: 300 }, (_, index) => `  wrong${index}: x\n`).join("")}`,
    );
    expect(diagnostics).toHaveLength(200);
    expect(diagnostics.at(-1)).toMatchObject({
      rule: "input-limits",
      message: expect.stringContaining("first"),
    });
  });
});
