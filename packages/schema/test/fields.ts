import { editorSchema } from "../src/index.ts";

/** What the tests read from a field's schema. */
export interface FieldSchema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  markdownDescription?: string;
  examples?: unknown[];
  defaultSnippets?: { label: string; body: object }[];
  default?: unknown;
  properties?: Record<string, FieldSchema>;
  additionalProperties?: FieldSchema | boolean;
  required?: string[];
  errorMessage?: string;
  allOf?: FieldSchema[];
  if?: { minimum: number; maximum: number };
  definitions?: Record<string, FieldSchema>;
}

/** A place in the configuration, and the schema of what stands there. */
export interface Field {
  /** The keys that lead to it: `["jira", "custom_fields", "sprint"]`. */
  path: readonly string[];
  /** The same in words, for the names of tests. */
  name: string;
  schema: FieldSchema;
}

/** A key that no section knows: sections that are open to names of one's own take it, the others refuse it. */
export const ownName = "own_name";

/** The schema under test: the published one. */
export const published: FieldSchema = editorSchema();

/** The file itself, everything under it, and for each open section a field of one's own. */
export const everyField: readonly Field[] = fieldsFrom(published, []);

/** The file itself. */
export const file: Field = { path: [], name: "the file", schema: published };

/** The fields that hold other fields: `jira` and the mappings. */
export const sections: readonly Field[] = everyField.filter(
  ({ path, schema }) => path.length > 0 && schema.properties,
);

/** The fields that hold one value. */
export const values: readonly Field[] = everyField.filter(({ schema }) => !schema.properties);

/** The words that an editor shows when a value does not fit, or a key is unknown. */
export function expected({ errorMessage, allOf }: FieldSchema): string | undefined {
  return errorMessage ?? allOf?.[0]?.errorMessage;
}

function fieldsFrom(reference: FieldSchema, path: readonly string[]): Field[] {
  const schema = resolved(reference);
  const own =
    typeof schema.additionalProperties === "object" ? { [ownName]: schema.additionalProperties } : {};
  const children = Object.entries({ ...schema.properties, ...own });
  return [
    { path, name: path.join(".") || "the file", schema },
    ...children.flatMap(([key, child]) => fieldsFrom(child, [...path, key])),
  ];
}

function resolved(schema: FieldSchema): FieldSchema {
  return published.definitions?.[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
}
