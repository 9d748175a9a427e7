import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { schemas } from "../src/generated/schemas.ts";
import { check, convert, targets } from "../src/index.ts";
import { rules } from "../src/rules/documentation.ts";

const ajv = new Ajv2020();
ajv.addVocabulary(["components"]);
ajv.addSchema({ $id: "https://here.example/", components: { schemas } });
const accepts = (name: string, value: unknown) => {
  const validate = ajv.compile({ $ref: `https://here.example/#/components/schemas/${name}` });
  validate(value);
  return validate.errors;
};

const invalid = rules.flatMap(({ examples }) =>
  examples.invalid.map(({ text }) => text.replace(/[⟦⟧]/g, "")),
);

test("describe every report", () => {
  for (const text of invalid) expect(accepts("Report", check(text))).toBeNull();
});

test("describe every conversion", () => {
  for (const to of targets) expect(accepts("ConvertResult", convert(invalid[0] ?? "", { to }))).toBeNull();
});

test("describe every rule", () => {
  for (const rule of rules) expect(accepts("RuleDocumentation", rule)).toBeNull();
});

test("reject other data", () => {
  const { summary, ...others } = check("jira:");
  expect(summary.errors).toBeGreaterThan(0);
  expect(accepts("Report", others)).not.toBeNull();
  expect(accepts("Report", { ...others, summary: { ...summary, errors: 0.5 } })).not.toBeNull();
});

test("count lines and columns from 1, and offsets from 0", () => {
  expect(accepts("Position", { line: 1, column: 1, offset: 0 })).toBeNull();
  expect(accepts("Position", { line: 0, column: 1, offset: 0 })).not.toBeNull();
  expect(accepts("Position", { line: 1, column: 0, offset: 0 })).not.toBeNull();
  expect(accepts("Position", { line: 1, column: 1, offset: -1 })).not.toBeNull();
});

test("have the descriptions of the types", () => {
  expect(schemas.Report).toMatchObject({
    properties: { valid: { description: "Whether there is no diagnostic of severity `error`." } },
  });
});
