import type { TObject, TSchema } from "typebox";
import { customFields } from "./custom-fields.ts";
import { issueTypes } from "./issue-types.ts";
import { jiraConfig, jiraSettings } from "./jira-config.ts";
import { priorityMapping } from "./priority-mapping.ts";
import { defaultSiteOrigin, schemaPath } from "./site.ts";
import { workflowStates } from "./workflow-states.ts";

/** A JSON Schema, as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const definitions: Readonly<Record<string, TObject>> = {
  JiraSettings: jiraSettings,
  CustomFields: customFields,
  IssueTypes: issueTypes,
  PriorityMapping: priorityMapping,
  WorkflowStates: workflowStates,
};

/**
 * The JSON Schema (draft-07) of a `jira_config.yaml`, for programs; `editorSchema` is the published form.
 *
 * @param origin the origin that its `$id` starts with, such as `https://docs.example`
 */
export function jsonSchema(origin: string = defaultSiteOrigin): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: origin + schemaPath,
    ...asPlainSchema(jiraConfig),
    definitions: mapValues(definitions, asPlainSchema),
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
  return plain;
}

/** TypeBox makes a shallow copy of a schema to mark it as optional. */
function asReference(schema: TSchema): JsonSchema {
  const known = Object.entries(definitions).find(
    ([, { properties }]) => "properties" in schema && schema.properties === properties,
  );
  return known ? { $ref: `#/definitions/${known[0]}` } : asPlainSchema(schema);
}

function mapValues<In, Out>(object: Record<string, In>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
