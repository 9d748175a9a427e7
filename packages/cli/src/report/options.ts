import type { Options } from "../command.ts";
import { formNames } from "./form-names.ts";

/** The options of every command whose result is findings. */
export const reportOptions = {
  format: {
    type: "string",
    short: "f",
    value: "FORMAT",
    multiple: true,
    choices: formNames,
    description: "The form of the result: pretty by default. Give it several times for several forms.",
  },
  json: { type: "boolean", description: "The same as `--format json`." },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    multiple: true,
    completion: "files",
    description:
      "Write the result into this file. With several forms, it belongs to the `--format` before it.",
  },
  strict: { type: "boolean", description: "Warnings fail the command as well." },
  quiet: { type: "boolean", short: "q", description: "Report only what fails the command." },
} as const satisfies Options;
