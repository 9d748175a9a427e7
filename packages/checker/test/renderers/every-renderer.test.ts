import fc from "fast-check";
import { expect, test } from "vitest";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, hostileFiles, hostileText } from "./files.ts";

/** What acts on a terminal, or what nobody sees; joiners and selectors of emoji may stay. */
const unwanted =
  /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u;

const forms = Object.entries(renderers).map(([name, { render }]) => ({ name, render }));

test.each(forms)("$name writes nothing to a terminal but text and line breaks", ({ render }) => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const output = render(files);
      expect(output).not.toMatch(unwanted);
      expect(output === "" || output.endsWith("\n")).toBe(true);
    }),
  );
});

test.each(forms)("$name names every rule with a finding", ({ render }) => {
  for (const { rule } of faulty.report.diagnostics) expect(render([faulty])).toContain(rule);
});

test.each(forms.filter(({ name }) => name !== "gitlab"))("$name tells about the run", ({ render }) => {
  fc.assert(
    fc.property(hostileText, (notice) => {
      const output = render([faulty], ["Mind this.", notice]);
      expect(output).toContain("Mind this.");
      expect(output).not.toMatch(unwanted);
    }),
  );
});

test("gitlab has no place for notes about the run", () => {
  expect(renderers.gitlab.render([faulty], ["Mind this."])).toBe(renderers.gitlab.render([faulty]));
});

test.each(forms)("$name can say that no file was checked", ({ render }) => {
  expect(render([])).toBeTypeOf("string");
});
