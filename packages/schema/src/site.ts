/** The origin of every absolute URL that we print, until a deployment names its own (`SITE_ORIGIN`). */
export const defaultSiteOrigin = "https://jira-config.example";

/** Where the site serves the JSON Schema. The version changes when a correct file would become incorrect. */
export const schemaPath = "/schema/v1/jira_config.schema.json";

/** Where the site serves the JSON Schema of the inventory of tokens. */
export const tokenInventorySchemaPath = "/schema/v1/jira_tokens.schema.json";
