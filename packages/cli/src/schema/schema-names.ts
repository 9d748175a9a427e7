/** What has a schema. */
export const schemaNames = ["config", "tokens"] as const;

export type SchemaName = (typeof schemaNames)[number];
