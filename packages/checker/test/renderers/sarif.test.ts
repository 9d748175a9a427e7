import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type CheckedFile, renderers } from "../../src/renderers/index.ts";
import { rules } from "../../src/rules/documentation.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const require = createRequire(import.meta.url);
const render = (files: readonly CheckedFile[], notices: readonly string[] = []) =>
  renderers.sarif.render(files, notices, rules);

const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// A schema of draft-04 that draft-07 reads the same way, but for the name of its own address.
const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));
const accepts = new Ajv({
  // One of its patterns is not a regular expression of the Unicode kind.
  unicodeRegExp: false,
  strictTypes: false,
  formats: {
    uri: (text) => URL.canParse(text),
    "uri-reference": (text) => URL.canParse(text, "https://here.example/"),
    "date-time": (text) => !Number.isNaN(Date.parse(text)),
  },
}).compile(schema);

test("the schema rejects other data", () => {
  expect($schema).toContain("draft-04");
  expect(id).toContain("sarif-2.1.0");
  expect(accepts({ version: "2.1.0", runs: [] })).toBe(true);
  expect(accepts({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test("is a log of SARIF 2.1.0, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const log = JSON.parse(render(files, ["Mind this."]));
      accepts(log);
      expect(accepts.errors).toBeNull();
      expect(log.runs[0].results).toHaveLength(files.flatMap(({ report }) => report.diagnostics).length);
    }),
  );
});

test("says what is wrong, where, and how to repair it", () => {
  const log = JSON.parse(render([flawless, faulty]));
  const region = { startLine: 2, startColumn: 43, endLine: 2, endColumn: 44, charLength: 1 };
  expect(log.runs[0].results[0]).toMatchObject({
    ruleId: "site-url-trailing-slash",
    level: "error",
    message: { text: "Remove the slash at the end of the site URL; it doubles the one that programs add." },
    locations: [{ physicalLocation: { artifactLocation: { uri: "config/jira_config.yaml" }, region } }],
    fixes: [
      { artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: "" } }] }] },
    ],
  });
});

test("has three levels", () => {
  const { results } = JSON.parse(render([faulty])).runs[0];
  expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
    new Set(["error", "warning", "note"]),
  );
});

test("names the version of the engine", () => {
  expect(JSON.parse(render([])).runs[0].tool.driver.semanticVersion).toBe(manifest.version);
});

test("describes the rules of its results, each once, and no others", () => {
  const { tool, results } = JSON.parse(render([faulty, faulty])).runs[0];
  const described = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(described)).toEqual(new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId)));
  expect(described).toHaveLength(faulty.report.diagnostics.length);
  expect(tool.driver.rules).toContainEqual(
    expect.objectContaining({
      id: "site-url-trailing-slash",
      shortDescription: { text: "The site URL has no slash at the end" },
      helpUri: "https://jira-config.example/rules/site-url-trailing-slash/",
    }),
  );
});

test("has what GitHub shows of a rule, not cut off", () => {
  const shown = JSON.parse(render([faulty])).runs[0].tool.driver.rules;
  for (const { shortDescription, fullDescription, help } of shown) {
    expect(shortDescription.text).toMatch(/^.{1,255}$/);
    expect(fullDescription.text).toMatch(/^.{1,1000}$/);
    expect(help.text).toContain(fullDescription.text);
  }
});

test("no name leads out of the folder that paths are relative to", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const base = "https://here.example/project/";
      for (const { locations } of JSON.parse(render(files)).runs[0].results) {
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^(?:[A-Za-z0-9\-_.!~*'()/]|%[0-9A-F]{2})*$/);
        expect(new URL(uri, base).host).toBe("here.example");
      }
    }),
  );
});

test.for<[name: string, uri: string]>([
  ["a b/ü:%.yaml", "a%20b/%C3%BC%3A%25.yaml"],
  ["C:\\config\\a.yaml", "C%3A/config/a.yaml"],
  ["//host/a.yaml", "/host/a.yaml"],
  ["./a.yaml", "a.yaml"],
])("the name %j becomes %j", ([name, uri]) => {
  const { results } = JSON.parse(render([{ ...faulty, name }])).runs[0];
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test("a fix inserts exactly its text", () => {
  const [first] = faulty.report.diagnostics;
  const [fix] = first?.fixes ?? [];
  const [edit] = fix?.edits ?? [];
  if (!first || !fix || !edit) throw new Error("The example has no fix.");
  const text = '\u009b\u202e\ufdd0\u{1ffff}\ud800\n"ok"';
  const diagnostics = [{ ...first, fixes: [{ ...fix, edits: [{ ...edit, text }] }] }];
  const { results } = JSON.parse(render([{ ...faulty, report: { ...faulty.report, diagnostics } }])).runs[0];
  expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(text);
});

test("is a log even without the rules' texts", () => {
  const log = JSON.parse(renderers.sarif.render([faulty]));
  accepts(log);
  expect(accepts.errors).toBeNull();
  expect(log.runs[0].tool.driver.rules[0]).toEqual({
    id: "site-url-trailing-slash",
    helpUri: "https://jira-config.example/rules/site-url-trailing-slash/",
  });
});
