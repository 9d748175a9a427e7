import { parseArgs } from "node:util";
import { nearest, shownName } from "@jira-config/checker/on-demand";
import type { Call, Command, Flag, Options, ValueOption } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** Every command has it. */
export const helpOption: Flag = { type: "boolean", short: "h", description: "Show this help." };

/**
 * Reads the arguments that follow a command's name.
 *
 * @returns the call, or nothing when it asks for help
 * @throws UsageError that says which argument the command does not take, and what it does
 */
export function parseArguments(command: Command, args: readonly string[]): Call | undefined {
  const known: Options = { ...command.options, help: helpOption };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(known).map(([name, option]) => [name, toConfig(option)])),
    // The errors of its strict mode know neither the command nor what was meant.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { help, ...options } = values;
  if (help) return undefined;

  const sequence = tokens.filter((token) => token.kind === "option");
  for (const { name, rawName, value, inlineValue } of sequence) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw unknownOption(command, rawName, Object.keys(known));
    if (option.type === "string") judgeValue(command, rawName, option, value);
    else if (inlineValue) throw misuse(command, `${rawName} takes no value.`);
  }
  judgePositionals(command, positionals.length);
  return { options: options as Call["options"], positionals, sequence };
}

function toConfig(option: Flag | ValueOption) {
  const { type, short } = option;
  return { type, ...(short && { short }), multiple: option.type === "string" && option.multiple === true };
}

function judgeValue(command: Command, rawName: string, option: ValueOption, value: string | undefined): void {
  const { choices, value: placeholder } = option;
  if (!value) throw misuse(command, `${rawName} needs a value: ${rawName} ${placeholder}.`);
  if (!choices || choices.includes(value)) return;
  const guess = nearest(value, choices);
  throw misuse(command, `${rawName} takes one of: ${choices.join(", ")}.`, guess);
}

function judgePositionals(command: Command, count: number): void {
  const { max = 0, value = "" } = command.positionals ?? {};
  if (count <= max) return;
  throw misuse(command, max === 0 ? "it takes options only." : `it takes one ${value}, not ${count}.`);
}

/** What is no option may be a secret in the wrong place, and is repeated only when it is made of words. */
function unknownOption(command: Command, rawName: string, known: readonly string[]): UsageError {
  const name = shownName(rawName.replace(/^-+/, ""));
  const guess = name && nearest(name, known);
  return misuse(
    command,
    name ? `there is no option ${rawName}.` : "there is no such option.",
    guess && `--${guess}`,
  );
}

function misuse({ name }: Command, message: string, guess?: string): UsageError {
  const help = `\`jira-config ${name} --help\` shows what it takes.`;
  return new UsageError(`jira-config ${name}: ${message}`, guess ? `Did you mean ${guess}? ${help}` : help);
}
