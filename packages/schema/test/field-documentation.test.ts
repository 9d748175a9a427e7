import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { everyField, type Field, ownName, published, values } from "./fields.ts";

const ajv = new Ajv({ strict: false });
const isValid = ({ schema }: Field) => ajv.compile({ definitions: published.definitions, ...schema });

test.each(everyField)("$name has a title, a description and Markdown", ({ schema }) => {
  expect(schema.title).toMatch(/^[A-Za-z]/);
  expect(schema.description).toMatch(/^[A-Z].*\.$/);
  // That of a section ends with an example.
  expect(schema.markdownDescription).toMatch(/\S\.(?:\n\nExample:\n\n```yaml\n[^`]+\n```)?$/);
  expect(schema.markdownDescription).toContain(schema.description);
});

test.each(values.filter(({ path }) => path.at(-1) !== ownName))(
  "$name has examples that are valid",
  (field) => {
    expect(field.schema.examples).not.toHaveLength(0);
    for (const example of field.schema.examples ?? []) expect(example).toSatisfy(isValid(field));
  },
);

test.each(everyField.filter(({ schema }) => "default" in schema))(
  "$name has a default that is valid and that its Markdown names",
  (field) => {
    expect(field.schema.default).toSatisfy(isValid(field));
    expect(field.schema.markdownDescription).toContain(`\`${field.schema.default}\``);
  },
);

test("the fields of a section have different titles, so that hovers differ", () => {
  const titles = everyField.map(({ path, schema }) => [...path.slice(0, -1), schema.title].join("."));
  expect(titles).toEqual([...new Set(titles)]);
});
