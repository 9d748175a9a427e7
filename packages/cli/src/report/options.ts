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
    description: "The format of the result; by default, pretty. Repeat it to get several formats.",
  },
  json: { type: "boolean", description: "The same as `--format json`." },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    multiple: true,
    completion: "files",
    description:
      "Write the result to this file. With several formats, each file belongs to the `--format` before it.",
  },
  strict: { type: "boolean", description: "Let warnings fail the command, too." },
  quiet: { type: "boolean", short: "q", description: "Report only what makes the command fail." },
} as const satisfies Options;
