import fc from "fast-check";
import { check, type Severity } from "../../src/index.ts";
import type { CheckedFile } from "../../src/renderers/index.ts";
import { rules } from "../../src/rules/documentation.ts";

const today = "2026-12-01";

/** A file with findings of every severity, one of which has a fix. */
export const faulty: CheckedFile = {
  name: "config/jira_config.yaml",
  report: check(
    [
      "jira:",
      '  url: "https://your-company.atlassian.net/"',
      '  email: "you@example.com"',
      "  api_token: ${JIRA_API_TOKEN}",
      "  project: PROJ",
      "  token_expires: 2026-12-10",
      "",
    ].join("\n"),
    { today },
  ),
};

/** A file in which nothing is found. */
export const flawless: CheckedFile = {
  name: ".env",
  report: check("JIRA_URL=${U}\nJIRA_EMAIL=${E}\nJIRA_API_TOKEN=${T}\nJIRA_PROJECT=${P}\n", { today }),
};

/** Text that tries to break out of every form. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "|",
        "\\|",
        ..."\n|\r|\r\n|\t|\0|\u001b[31m|\u009b2J|\u0085|\u2028|\u202e|\u200b|\u2060|\ufeff|\u{e0041}|\ud800|\uffff|::|::error::|%0A|%|,|:|=|&|&amp;|<b>|]]>|-->|\"|'|`|*|_|[x](y)|![x](y)|\\|~~|$|#|@you|C:\\|//host/|../|./|http://a.example".split(
          "|",
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const position = fc.record({
  line: fc.integer({ min: 1, max: 9999 }),
  column: fc.integer({ min: 1, max: 9999 }),
  offset: fc.nat(),
});
const range = fc.tuple(position, fc.nat(99)).map(([start, length]) => ({
  start,
  end: { ...start, column: start.column + length, offset: start.offset + length },
}));

const diagnostic = fc.record({
  rule: fc.constantFrom(...rules.map(({ id }) => id)),
  severity: fc.constantFrom<Severity>("error", "warning", "info"),
  message: hostileText,
  path: hostileText,
  range,
  docs: fc.constant("https://jira-config.example/rules/a-rule/"),
  fixes: fc.array(
    fc.record({
      title: hostileText,
      safe: fc.boolean(),
      edits: fc.array(fc.record({ range, text: hostileText }), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 1 },
  ),
});

/** Files with hostile names and messages. */
export const hostileFiles: fc.Arbitrary<CheckedFile[]> = fc.array(
  fc.record({
    name: hostileText,
    report: fc.array(diagnostic, { maxLength: 4 }).map((diagnostics) => {
      const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
      const summary = { errors: count("error"), warnings: count("warning"), infos: count("info") };
      return { valid: summary.errors === 0, format: "yaml" as const, summary, diagnostics };
    }),
  }),
  { maxLength: 3 },
);
