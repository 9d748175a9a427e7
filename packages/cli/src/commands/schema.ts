import { command, type Options } from "../command.ts";
import { schemaNames } from "../schema/schema-names.ts";

const options = {
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    completion: "files",
    description: "Write to this file, in UTF-8; in Windows PowerShell, `>` would write UTF-16.",
  },
} as const satisfies Options;

export type SchemaOptions = typeof options;

export const schema = command({
  name: "schema",
  summary: "Print the JSON Schema of jira_config.yaml",
  description: `Prints the JSON Schema (draft-07) that editors use to complete, explain and check \`jira_config.yaml\` or \`jira_tokens.yaml\`. It is the same one that the site publishes.

If you save it next to the file, begin the file with this line:

\`\`\`yaml
# yaml-language-server: $schema=./jira_config.schema.json
\`\`\``,
  positionals: {
    value: "NAME",
    max: 1,
    description: "`config`, the default, or `tokens`.",
    completion: schemaNames,
  },
  options,
  examples: [
    {
      line: "jira-config schema --output jira_config.schema.json",
      does: "Save it next to the file, for an editor that is offline",
    },
    { line: "jira-config schema tokens", does: "Print the schema of the token inventory" },
  ],
  load: () => import("../schema/run.ts"),
});
