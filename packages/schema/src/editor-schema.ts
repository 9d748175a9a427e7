import { type JsonSchema, jsonSchema } from "./json-schema.ts";
import { defaultSiteOrigin, tokenInventorySchemaPath } from "./site.ts";
import { withSnippet } from "./snippets.ts";
import { tokenInventory } from "./token-inventory.ts";

/**
 * The JSON Schema as we publish it. It accepts the same as `jsonSchema`, but is arranged so that editors explain every
 * mistake in our words: they show a schema's `errorMessage` for all of its keywords except the bounds.
 *
 * @param origin the origin that its `$id` starts with, such as `https://docs.example`
 */
export function editorSchema(origin: string = defaultSiteOrigin): JsonSchema {
  return arranged(jsonSchema(origin));
}

/** The JSON Schema (draft-07) of a `jira_tokens.yaml`, arranged in the same way. */
export function tokenInventorySchema(origin: string = defaultSiteOrigin): JsonSchema {
  return arranged({
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: origin + tokenInventorySchemaPath,
    ...tokenInventory,
  });
}

function arranged(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, part) =>
    part?.errorMessage ? arrangedPart(part, key === "additionalProperties") : part,
  );
}

function arrangedPart(part: JsonSchema, isForOwnNames: boolean): JsonSchema {
  if (isForOwnNames) return withoutExamples(part);
  if ("minimum" in part && "pattern" in part) return separateBounds(part);
  const shown = hasObjectForExample(part) ? withSnippet(part) : part;
  return "required" in shown ? separateRequired(shown) : shown;
}

function hasObjectForExample({ examples }: JsonSchema): boolean {
  return Array.isArray(examples) && typeof examples[0] === "object";
}

/** Editors would offer the examples for custom names to known names as well. */
function withoutExamples({ examples, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** The editor's own message names the missing key, which our words for the section would hide. */
function separateRequired({ type, additionalProperties, errorMessage, ...schema }: JsonSchema): JsonSchema {
  const known = Object.fromEntries(Object.keys(schema.properties as object).map((key) => [key, true]));
  const closed = additionalProperties === undefined ? {} : { additionalProperties };
  return { ...schema, allOf: [{ type, properties: known, ...closed, errorMessage }] };
}

/** Bounds have no `errorMessage`, so a number out of bounds is reported as a text that is not a reference. */
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
