import { formats, targets } from "@jira-config/checker/on-demand";
import { command, type Options } from "../command.ts";

const options = {
  to: {
    type: "string",
    short: "t",
    value: "FORMAT",
    choices: targets,
    description: "The form to write.",
  },
  from: {
    type: "string",
    value: "FORMAT",
    choices: ["auto", ...formats],
    description: "The form of the file; by default, it is detected from its name and contents.",
  },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    completion: "files",
    description: "Write to this file, which must not exist yet.",
  },
  force: { type: "boolean", description: "Replace the `--output` file if it exists." },
} as const satisfies Options;

export type ConvertOptions = typeof options;

export const convert = command({
  name: "convert",
  summary: "Write a configuration in another form",
  description: `Writes the settings of a file in another form: YAML, a \`.env\` file, lines for bash, PowerShell or cmd, Compose, or the \`env:\` of a GitHub workflow. If you name no file, it reads the first one that it finds in the usual places; \`-\` reads standard input.

It never writes a token. Instead, it writes a reference, with a comment on how to set the token. Standard error lists anything that the new form cannot contain.`,
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
      does: "Print a YAML file's settings as variables",
    },
    {
      line: "jira-config convert .env --to yaml --output config/jira_config.yaml",
      does: "Move from .env to YAML",
    },
  ],
  load: () => import("../convert/run.ts"),
});
