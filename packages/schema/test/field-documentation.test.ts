import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { everyField, type Field, published } from "./fields.ts";

const ajv = new Ajv({ strict: false });
const isValid = ({ schema }: Field) => ajv.compile({ definitions: published.definitions, ...schema });

test.each(everyField)("$name has a title, a description and Markdown", ({ schema }) => {
  expect(schema.title).toMatch(/^[A-Za-z]/);
  expect(schema.description).toMatch(/^[A-Z].*\.$/);
  expect(schema.markdownDescription).toMatch(/\S\.$/);
  expect(schema.markdownDescription).toContain(schema.description);
});

test.each(everyField)("$name has examples that are valid", (field) => {
  expect(field.schema.examples).not.toHaveLength(0);
  for (const example of field.schema.examples ?? []) expect(example).toSatisfy(isValid(field));
});

test.each(everyField.filter(({ schema }) => "default" in schema))(
  "$name has a default that is valid and that its Markdown names",
  (field) => {
    expect(field.schema.default).toSatisfy(isValid(field));
    expect(field.schema.markdownDescription).toContain(`\`${field.schema.default}\``);
  },
);

test("the fields of a section have titles of their own, so that hovers differ", () => {
  const titles = everyField.map(({ path, schema }) => [...path.slice(0, -1), schema.title].join("."));
  expect(titles).toEqual([...new Set(titles)]);
});
