import type { Flag, Options } from "./command.ts";

/** Every command has it. */
export const helpOption: Flag = { type: "boolean", short: "h", description: "Show this help." };

/** The options that stand in the place of a command. */
export const programOptions: Options = {
  help: helpOption,
  version: { type: "boolean", short: "v", description: "Show the version." },
};
