// Writes jira_config.schema.json from its source, or the file that the command line names.
import { writeFileSync } from "node:fs";
import { editorSchema } from "../src/index.ts";

const committed = new URL("../jira_config.schema.json", import.meta.url);
writeFileSync(process.argv[2] ?? committed, `${JSON.stringify(editorSchema(), null, 2)}\n`);
