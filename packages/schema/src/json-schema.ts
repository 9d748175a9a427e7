import type { TSchema } from "typebox";
import { customFields } from "./custom-fields.ts";
import { issueTypes } from "./issue-types.ts";
import { jiraConfig, jiraSettings } from "./jira-config.ts";
import { priorityMapping } from "./priority-mapping.ts";
import { defaultSiteOrigin, schemaPath } from "./site.ts";
import { workflowStates } from "./workflow-states.ts";

/** A JSON Schema, as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const definitions: ReadonlyMap<TSchema, string> = new Map<TSchema, string>([
  [jiraSettings, "JiraSettings"],
  [customFields, "CustomFields"],
  [issueTypes, "IssueTypes"],
  [priorityMapping, "PriorityMapping"],
  [workflowStates, "WorkflowStates"],
]);

/**
 * The JSON Schema (draft-07, for editors) of a `jira_config.yaml`.
 *
 * @param origin the origin that its `$id` starts with, such as `https://docs.example`
 */
export function jsonSchema(origin: string = defaultSiteOrigin): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: origin + schemaPath,
    ...asPlainSchema(jiraConfig),
    definitions: Object.fromEntries([...definitions].map(([schema, name]) => [name, asPlainSchema(schema)])),
  };
}

function asPlainSchema(schema: TSchema): JsonSchema {
  const plain: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties") plain[keyword] = mapValues(value as Record<string, TSchema>, asReference);
    else if (keyword === "additionalProperties" && typeof value === "object")
      plain[keyword] = asPlainSchema(value);
    else plain[keyword] = value;
  }
  return "errorMessage" in plain && "required" in plain ? separateRequired(plain) : plain;
}

function asReference(schema: TSchema): JsonSchema {
  const name = definitions.get(schema) ?? definitions.get(unwrapped(schema));
  return name ? { $ref: `#/definitions/${name}` } : asPlainSchema(schema);
}

/** `Type.Optional` copies a schema; its properties object stays the same one. */
function unwrapped(schema: TSchema): TSchema {
  const properties = (schema as { properties?: unknown }).properties;
  for (const known of definitions.keys()) {
    if (properties && (known as { properties?: unknown }).properties === properties) return known;
  }
  return schema;
}

/** Editors show one `errorMessage` for a missing and for an unknown key, unless `required` stands apart. */
function separateRequired({ required, ...schema }: Record<string, unknown>): JsonSchema {
  return { ...schema, allOf: [{ required }] };
}

function mapValues<In, Out>(object: Record<string, In>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
