import { command } from "../command.ts";
import { schemaNames } from "../schema/schema-names.ts";

export const schema = command({
  name: "schema",
  summary: "Print the JSON Schema of jira_config.yaml",
  description:
    "Prints the JSON Schema (draft-07) with which editors complete, explain and check `jira_config.yaml`, or `jira_tokens.yaml`. It is the one that the site publishes.",
  positionals: {
    value: "NAME",
    max: 1,
    description: "`config`, the default, or `tokens`.",
    completion: schemaNames,
  },
  options: {},
  examples: [
    {
      line: "jira-config schema > jira_config.schema.json",
      does: "Keep it beside the file, for an editor without a network",
    },
    { line: "jira-config schema tokens", does: "Print that of the inventory of tokens" },
  ],
  load: () => import("../schema/run.ts"),
});
