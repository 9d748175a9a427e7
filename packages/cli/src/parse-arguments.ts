import { nearest, shownName } from "@jira-config/checker/on-demand";
import type { Call, Command, Flag, ValueOption } from "./command.ts";
import { helpOption } from "./program-options.ts";
import { UsageError } from "./usage-error.ts";

type Option = Flag | ValueOption;

/** An option as it was written. */
interface Written {
  /** The long name, if the option is known. */
  name: string;
  rawName: string;
  value: string | undefined;
}

/**
 * Reads the arguments after the name of a command. Node's own `parseArgs` would do, but takes longer to load than a file
 * takes to check.
 *
 * @returns the call, or nothing when it asks for help
 * @throws UsageError that says which argument is wrong, and what the command takes
 */
export function parseArguments(command: Command, args: readonly string[]): Call | undefined {
  const known = new Map<string, Option>(Object.entries({ ...command.options, help: helpOption }));
  const { sequence, positionals } = split(args, known);
  if (sequence.some(({ name }) => name === "help")) return undefined;

  const options: Record<string, boolean | string | string[]> = {};
  for (const { name, rawName, value } of sequence) {
    const option = known.get(name);
    if (!option) throw unknownOption(command, rawName, [...known.keys()]);
    if (option.type === "string") {
      const given = checkedValue(command, rawName, option, value);
      options[name] = option.multiple ? ([options[name] ?? [], given].flat() as string[]) : given;
    } else if (value !== undefined) throw misuse(command, `${rawName} takes no value.`);
    else options[name] = true;
  }
  checkPositionals(command, positionals.length);
  return { options: options as Call["options"], positionals, sequence };
}

/**
 * Splits arguments into options and positionals: `--format=json`, `--format json`, `-f json` and `-qf json` are options;
 * after `--`, nothing is. A value that looks like an option needs a `=`; without it, the value is taken to be forgotten.
 */
function split(args: readonly string[], known: ReadonlyMap<string, Option>) {
  const sequence: Written[] = [];
  const positionals: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") positionals.push(...rest.splice(0));
    else if (!isOption(arg)) positionals.push(arg);
    else {
      const written = arg.startsWith("--") ? [longOption(arg)] : shortOptions(arg.slice(1), known);
      const last = written.at(-1);
      const takesNext = last && last.value === undefined && known.get(last.name)?.type === "string";
      if (takesNext && rest[0] !== undefined && !isOption(rest[0])) last.value = rest.shift();
      sequence.push(...written);
    }
  }
  return { sequence, positionals };
}

/** A lone `-` is standard input. */
function isOption(arg: string): boolean {
  return arg.startsWith("-") && arg !== "-";
}

function longOption(arg: string): Written {
  const [rawName = "", ...value] = arg.split("=");
  return { name: rawName.slice(2), rawName, value: arg.includes("=") ? value.join("=") : undefined };
}

/** Letters of flags, up to one whose value is the rest, with or without a `=`. */
function shortOptions(letters: string, known: ReadonlyMap<string, Option>): Written[] {
  const [letter = "", ...others] = letters;
  const [name, option] = [...known].find(([, { short }]) => short === letter) ?? [letter];
  const [rawName, rest] = [`-${letter}`, others.join("")];
  if (rest.startsWith("=")) return [{ name, rawName, value: rest.slice(1) }];
  if (option?.type === "string" || rest === "") return [{ name, rawName, value: rest || undefined }];
  return [{ name, rawName, value: undefined }, ...shortOptions(rest, known)];
}

function checkedValue(
  command: Command,
  rawName: string,
  option: ValueOption,
  value: string | undefined,
): string {
  const { choices, value: placeholder } = option;
  if (!value) {
    const dashed = choices ? "" : ` If the value starts with -, write ${rawName}=${placeholder}.`;
    throw misuse(command, `${rawName} needs a value: ${rawName} ${placeholder}.${dashed}`);
  }
  if (!choices || choices.includes(value)) return value;
  const guess = nearest(value, choices);
  throw misuse(command, `${rawName} takes one of: ${choices.join(", ")}.`, guess);
}

function checkPositionals(command: Command, count: number): void {
  const { max = 0, value = "" } = command.positionals ?? {};
  if (count <= max) return;
  throw misuse(command, max === 0 ? "it takes options only." : `it takes one ${value}, not ${count}.`);
}

/** Repeats the unknown option only if it is made of words, for it may be a secret in the wrong place. */
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
