import { type JsonSchema, jsonSchema } from "@jira-config/schema";

const constraints = [
  "type",
  "pattern",
  "minimum",
  "maximum",
  "properties",
  "required",
  "additionalProperties",
];

/**
 * The JSON Schema of everything under `jira:`, with the mappings inline, and without keywords that do not constrain.
 */
export function settingsSchema(): JsonSchema {
  const definitions = jsonSchema().definitions as Record<string, JsonSchema>;
  return constrained({ $ref: "#/definitions/JiraSettings" });

  function constrained(schema: JsonSchema): JsonSchema {
    const target =
      typeof schema.$ref === "string" ? definitions[schema.$ref.split("/").at(-1) ?? ""] : schema;
    return Object.fromEntries(
      Object.entries(target ?? {})
        .filter(([keyword]) => constraints.includes(keyword))
        .map(([keyword, value]) => [keyword, inner(keyword, value)]),
    );
  }

  function inner(keyword: string, value: unknown): unknown {
    if (keyword === "properties") {
      const properties = Object.entries(value as Record<string, JsonSchema>);
      return Object.fromEntries(properties.map(([key, schema]) => [key, constrained(schema)]));
    }
    return keyword === "additionalProperties" && typeof value === "object"
      ? constrained(value as JsonSchema)
      : value;
  }
}
