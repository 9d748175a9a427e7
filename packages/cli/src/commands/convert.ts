import { formats, targets } from "@jira-config/checker/on-demand";
import { command, type Options } from "../command.ts";

const options = {
  to: {
    type: "string",
    short: "t",
    value: "FORMAT",
    choices: targets,
    description: "The form that is wanted.",
  },
  from: {
    type: "string",
    value: "FORMAT",
    choices: ["auto", ...formats],
    description: "The form of the file; by default its name and contents tell.",
  },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    completion: "files",
    description: "Write into this file, which must not exist yet.",
  },
  force: { type: "boolean", description: "Replace the file of `--output`." },
} as const satisfies Options;

export type ConvertOptions = typeof options;

export const convert = command({
  name: "convert",
  summary: "Write a configuration in another form",
  description: `Writes the settings of a file in another form: YAML, a \`.env\` file, lines for bash, PowerShell or cmd, Compose, or the \`env:\` of a GitHub workflow. Without a file it takes the first one that is where a configuration usually is; \`-\` reads standard input.

A token is never written. In its place stands a reference, and a comment says how to set it. What the new form cannot hold is told on standard error.`,
  positionals: {
    value: "FILE",
    max: 1,
    description: "The file, or `-` for standard input.",
    completion: "files",
  },
  options,
  examples: [
    {
      line: "jira-config convert --to dotenv config/jira_config.yaml",
      does: "See the variables of a YAML file",
    },
    {
      line: "jira-config convert .env --to yaml --output config/jira_config.yaml",
      does: "Move from .env to YAML",
    },
  ],
  load: () => import("../convert/run.ts"),
});
