export { connection } from "./connection.ts";
export { type CustomFields, systemFields } from "./custom-fields.ts";
export { editorSchema, tokenInventorySchema } from "./editor-schema.ts";
export {
  type ConnectionKey,
  connectionKeys,
  type JiraEnvironment,
  variableName,
} from "./environment.ts";
export { type FieldSchema, fields, requiredKeys } from "./fields.ts";
export { forms } from "./forms.ts";
export type { IssueTypes } from "./issue-types.ts";
export type { JiraConfig, JiraSettings } from "./jira-config.ts";
export { type JsonSchema, jsonSchema } from "./json-schema.ts";
export type { PriorityMapping } from "./priority-mapping.ts";
export type { Reference } from "./reference.ts";
export { defaultSiteOrigin, schemaPath, tokenInventorySchemaPath } from "./site.ts";
export {
  type InventoryToken,
  type TokenInventory,
  tokenInventory,
} from "./token-inventory.ts";
export type { WorkflowStates } from "./workflow-states.ts";
