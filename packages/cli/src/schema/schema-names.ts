/** The names of the schemas. */
export const schemaNames = ["config", "tokens"] as const;

export type SchemaName = (typeof schemaNames)[number];
