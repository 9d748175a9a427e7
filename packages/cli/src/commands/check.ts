import { formats } from "@jira-config/checker/on-demand";
import { defaultFiles } from "../check/default-files.ts";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  fix: {
    type: "boolean",
    description: "Repair in place what has one certain repair, then report what is left.",
  },
  "dry-run": {
    type: "boolean",
    description:
      "Show as a diff what `--fix` would change, and change nothing. The result itself then needs an `--output`.",
  },
  "input-format": {
    type: "string",
    value: "FORMAT",
    choices: ["auto", ...formats],
    description: "The format of the files; by default their names and contents tell.",
  },
  "stdin-filename": {
    type: "string",
    value: "FILE",
    completion: "files",
    description: "What the text from standard input is called in the result.",
  },
} as const satisfies Options;

export type CheckOptions = typeof options;

export const check = command({
  name: "check",
  summary: "Find what is wrong in configuration files, and repair it",
  description: `Checks each file and says what is wrong, on which line, why, and how to repair it. Nothing leaves your machine.

Without a file it checks those of ${defaultFiles.map((file) => `\`${file}\``).join(", ")} that exist; a \`.env\` beside a YAML file then need not repeat its settings. \`-\` reads standard input. Patterns such as \`"**/jira_config.yaml"\` work in every shell, in quotes.

A file with a token that git would commit, or has committed, is reported too.

Standard output carries the result, standard error everything else. \`json\` is one report for one file, or \`{ "valid", "files": [ … ] }\`.`,
  positionals: {
    value: "FILE",
    max: Number.POSITIVE_INFINITY,
    description: "Files, patterns, or `-` for standard input.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config check", does: "Check the files where they usually are" },
    { line: "jira-config check --fix config/jira_config.yaml", does: "Repair a file" },
    { line: "jira-config check --dry-run", does: "See what a repair would change" },
    {
      line: "jira-config check --format pretty --format sarif --output report.sarif",
      does: "Read the result, and keep it for code scanning",
    },
    {
      line: "git show HEAD:.env.example | jira-config check --stdin-filename .env.example -",
      does: "Check standard input",
    },
  ],
  load: () => import("../check/run.ts"),
});
