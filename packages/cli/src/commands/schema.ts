import { command } from "../command.ts";

export const schema = command({
  name: "schema",
  summary: "Print the JSON Schema of jira_config.yaml",
  description:
    "Prints the JSON Schema (draft-07) with which editors complete, explain and check `jira_config.yaml`. It is the one that the site publishes.",
  options: {},
  examples: [
    {
      line: "jira-config schema > jira_config.schema.json",
      does: "Keep it beside the file, for an editor without a network",
    },
  ],
  load: () => import("../schema/run.ts"),
});
