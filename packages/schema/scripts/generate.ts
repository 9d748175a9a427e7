// Writes the published schemas from their source, here or into the folder that the command line names.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorSchema, tokenInventorySchema } from "../src/index.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "..");
const schemas = {
  "jira_config.schema.json": editorSchema(),
  "jira_tokens.schema.json": tokenInventorySchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
