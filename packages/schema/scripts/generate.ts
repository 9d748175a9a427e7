// Writes the committed jira_config.schema.json from its source.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "../src/index.ts";

const file = new URL("../jira_config.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
