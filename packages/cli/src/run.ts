import { alternatives, nearest, shownName } from "@jira-config/checker/on-demand";
import { type Command, type ExitCode, exitCodes } from "./command.ts";
import { commands } from "./commands/index.ts";
import { print, warn } from "./output.ts";
import { parseArguments } from "./parse-arguments.ts";
import { programOptions } from "./program-options.ts";
import { isUsageError, UsageError } from "./usage-error.ts";

/**
 * Runs the program.
 *
 * @param args what follows the program's name
 * @returns the exit code; never throws
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (isUsageError(error)) {
      await warn(error.hint ? `${error.message}\n${error.hint}` : error.message);
      return exitCodes.usage;
    }
    const { reportFault } = await import("./fault.ts");
    return await reportFault(error);
  }
}

async function dispatch([first, ...rest]: readonly string[]): Promise<ExitCode> {
  if (first === "--version" || first === "-v" || first === "-V") return showVersion();
  if (first === undefined || first === "--help" || first === "-h") return showHelp();
  if (first === "help") return rest[0] === undefined ? showHelp() : showHelp(find(rest[0]));

  const command = find(first);
  const call = parseArguments(command, rest);
  if (!call) return showHelp(command);
  const { run } = await command.load();
  return run(call);
}

/** @throws UsageError when there is no such command */
function find(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const guess = nearest(name.toLowerCase(), [
    ...names,
    ...Object.keys(programOptions).map((option) => `--${option}`),
  ]);
  const kind = name.startsWith("-") ? "option" : "command";
  const shown = shownName(name);
  throw new UsageError(
    `jira-config: there is no ${shown ? `${kind} ${shown}` : `such ${kind}`}.`,
    guess ? `Did you mean ${guess}?` : `Start with a command: ${alternatives(names)}.`,
  );
}

async function showHelp(command?: Command): Promise<ExitCode> {
  const { commandHelp, programHelp } = await import("./help.ts");
  print(command ? commandHelp(command) : programHelp(commands));
  return exitCodes.ok;
}

async function showVersion(): Promise<ExitCode> {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  print(`${manifest.version}\n`);
  return exitCodes.ok;
}
