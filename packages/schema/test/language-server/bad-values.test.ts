import { expect } from "vitest";
import { everyField, expected, type FieldSchema, published } from "../fields.ts";
import { test } from "./test.ts";
import { textWith } from "./text.ts";

/** YAML that the field must refuse: of a wrong type, out of bounds, blank. */
function badSources({ type, if: bounds }: FieldSchema): string[] {
  const types = [type].flat();
  if (bounds)
    return [bounds.minimum - 1, bounds.maximum + 1, 1.5, '"30"', "soon", "true", "[]", ""].map(String);
  if (types.includes("boolean")) return ["yes", "off", '"true"', "1", "[]", ""];
  return types.includes("string") ? ['" "', "5", "true", "[]", ""] : ["text", "5", "[]", ""];
}

const cases = everyField
  .filter(({ path }) => path.length > 0)
  .flatMap((field) => badSources(field.schema).map((source) => ({ ...field, source })));

test.concurrent.for(cases)(
  "$name: $source is underlined with our words",
  async ({ path, schema, source }, { server, expect }) => {
    expect(await server.problems(textWith(path, source))).toEqual([
      { underlined: source, message: expected(schema) },
    ]);
  },
);

test.concurrent.for(["text", "5", "[]"])(
  "a file that is %s gets a message that says where to start",
  async (source, { server }) => {
    expect(await server.problems(source)).toEqual([{ underlined: source, message: expected(published) }]);
  },
);
