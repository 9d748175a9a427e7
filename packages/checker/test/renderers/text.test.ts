import fc from "fast-check";
import { expect, test } from "vitest";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const { render } = renderers.text;

test("is a line for each finding, as compilers print it", () => {
  expect(render([flawless, faulty]).split("\n")[0]).toBe(
    "config/jira_config.yaml:2:43: error: Remove the slash at the end of the site URL; it doubles the one that programs add. [site-url-trailing-slash]",
  );
});

test("has as many lines as there are findings, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const findings = files.flatMap(({ report }) => report.diagnostics);
      expect(render(files).split("\n")).toHaveLength(findings.length + 1);
    }),
  );
});

test("shows a terminal's escape instead of sending it", () => {
  expect(render([{ ...faulty, name: "a\u001b[2J\nb" }])).toMatch(/^a\u{fffd}\[2J\u{fffd}b:2:43: /u);
});
