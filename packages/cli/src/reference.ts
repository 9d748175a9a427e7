import { exitCodes } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCodeMeanings, optionHeading, optionText, usage } from "./help.ts";
import { helpOption } from "./parse-arguments.ts";
import { ownRules } from "./rules/index.ts";

/** Everything that the program says about itself, as data: the site makes its pages of it. */
export function reference() {
  return {
    commands: commands.map((command) => {
      const { name, summary, description, positionals, options, examples } = command;
      return {
        name,
        summary,
        description,
        usage: usage(command),
        arguments: positionals ? [{ heading: positionals.value, text: positionals.description }] : [],
        options: Object.entries({ ...options, help: helpOption }).map(([key, option]) => ({
          heading: optionHeading(key, option),
          text: optionText(option),
        })),
        examples,
      };
    }),
    exitCodes: Object.entries(exitCodeMeanings).map(([name, meaning]) => ({
      code: exitCodes[name as keyof typeof exitCodes],
      meaning,
    })),
    rules: ownRules,
  };
}
