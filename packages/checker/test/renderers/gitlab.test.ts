import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const { render } = renderers.gitlab;

/** What GitLab asks for: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string" },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // Relative to the root of the repository, and not prefixed with `./`.
          path: { type: "string", not: { type: "string", pattern: "^\\./" } },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
};
const accepts = new Ajv({ strict: true }).compile(schema);

const fingerprints = (files: Parameters<typeof render>[0]): string[] =>
  JSON.parse(render(files)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

test("is a code quality report, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      accepts(JSON.parse(render(files)));
      expect(accepts.errors).toBeNull();
      expect(fingerprints(files)).toHaveLength(files.flatMap(({ report }) => report.diagnostics).length);
    }),
  );
});

test("says what is wrong, and where", () => {
  expect(JSON.parse(render([flawless, { ...faulty, name: "./config\\a.yaml" }]))[0]).toMatchObject({
    description: "Remove the slash at the end of the site URL; it doubles the one that programs add.",
    check_name: "site-url-trailing-slash",
    severity: "major",
    location: { path: "config/a.yaml", lines: { begin: 2 } },
  });
});

test("a fingerprint stays when lines move, and differs from file to file", () => {
  const text = "jira:\n  url: https://your-company.atlassian.net/\n";
  const before = { name: "a.yaml", report: check(text) };
  const moved = { name: "a.yaml", report: check(`# a comment\n\n${text}`) };
  expect(fingerprints([moved])).toEqual(fingerprints([before]));
  const all = fingerprints([before, { ...before, name: "b.yaml" }]);
  expect(new Set(all).size).toBe(all.length);
});

test("the same finding twice has two fingerprints", () => {
  const [first] = faulty.report.diagnostics;
  const diagnostics = first ? [first, first] : [];
  expect(new Set(fingerprints([{ ...faulty, report: { ...faulty.report, diagnostics } }])).size).toBe(2);
});

test("two files with the same name have different fingerprints", () => {
  const all = fingerprints([faulty, { ...faulty, name: `./${faulty.name}` }]);
  expect(new Set(all).size).toBe(2 * faulty.report.diagnostics.length);
});
