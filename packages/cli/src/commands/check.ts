import { formats } from "@jira-config/checker/on-demand";
import { defaultFiles } from "../check/default-files.ts";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  fix: {
    type: "boolean",
    description: "Apply every safe fix in place, then report what is left.",
  },
  "dry-run": {
    type: "boolean",
    description:
      "Show as a diff what `--fix` would change, without changing anything. To get the result as well, give it an `--output`.",
  },
  "skip-unrelated": {
    type: "boolean",
    description:
      "Skip files that do not mention Jira, even if that leaves none. Use it with patterns that take in many projects.",
  },
  "input-format": {
    type: "string",
    value: "FORMAT",
    choices: ["auto", ...formats],
    description: "The format of the files; by default, it is detected from their names and contents.",
  },
  "stdin-filename": {
    type: "string",
    value: "FILE",
    completion: "files",
    description: "The file name that the result shows for standard input.",
  },
} as const satisfies Options;

export type CheckOptions = typeof options;

export const check = command({
  name: "check",
  summary: "Check configuration files, and fix them",
  description: `Checks each file and tells you what is wrong, on which line, why, and how to fix it. Nothing leaves your machine.

If you name no file, it checks whichever of ${defaultFiles.map((file) => `\`${file}\``).join(", ")} exist; settings in a YAML file then need not be in \`.env\` as well. \`-\` reads standard input. Patterns such as \`"**/jira_config.yaml"\` work in every shell, if you put them in quotes.

It also reports a file with a token that git would commit, or has already committed.

The result goes to standard output, and everything else to standard error. \`json\` gives a single report if you name one file, without \`--skip-unrelated\`, and otherwise \`{ "valid", "files": [ … ] }\`.`,
  positionals: {
    value: "FILE",
    max: Number.POSITIVE_INFINITY,
    description: "Files, patterns, or `-` for standard input.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config check", does: "Check the files where they usually are" },
    { line: "jira-config check --fix config/jira_config.yaml", does: "Fix a file" },
    { line: "jira-config check --dry-run", does: "See what --fix would change" },
    {
      line: "jira-config check --format pretty --format sarif --output report.sarif",
      does: "Show the result, and save it for code scanning",
    },
    {
      line: 'jira-config check --skip-unrelated "**/*.env*" "**/*compose*.y*ml"',
      does: "Check every file of a kind that is about Jira",
    },
    {
      line: "git show HEAD:.env.example | jira-config check --stdin-filename .env.example -",
      does: "Check standard input",
    },
  ],
  load: () => import("../check/run.ts"),
});
