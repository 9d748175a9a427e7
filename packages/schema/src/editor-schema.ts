import { type JsonSchema, jsonSchema } from "./json-schema.ts";
import { defaultSiteOrigin } from "./site.ts";

/**
 * The JSON Schema as we publish it: it accepts what `jsonSchema` accepts, and is arranged so that editors explain
 * every mistake in our words. They show a schema's `errorMessage` for all of its keywords but the bounds.
 *
 * @param origin the origin that its `$id` starts with, such as `https://docs.example`
 */
export function editorSchema(origin: string = defaultSiteOrigin): JsonSchema {
  return JSON.parse(JSON.stringify(jsonSchema(origin)), (_key, value) => {
    if (!value?.errorMessage) return value;
    if ("required" in value) return separateRequired(value);
    return "minimum" in value ? separateBounds(value) : value;
  });
}

/** A missing key goes by its name, which our words for the section would hide. */
function separateRequired({ type, additionalProperties, errorMessage, ...schema }: JsonSchema): JsonSchema {
  const known = Object.fromEntries(Object.keys(schema.properties as object).map((key) => [key, true]));
  const closed = additionalProperties === undefined ? {} : { additionalProperties };
  return { ...schema, allOf: [{ type, properties: known, ...closed, errorMessage }] };
}

/** Bounds have no words, so a number beyond them is reported as a value that is not the text of a reference. */
function separateBounds({
  minimum,
  maximum,
  pattern,
  patternErrorMessage,
  ...schema
}: JsonSchema): JsonSchema {
  return {
    ...schema,
    if: { type: "integer", minimum, maximum },
    else: { type: "string", pattern, patternErrorMessage, errorMessage: schema.errorMessage },
  };
}
