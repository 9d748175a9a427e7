import type { Command, Completion, Flag, Options, ValueOption } from "../command.ts";
import { helpOption, programOptions } from "../program-options.ts";

/** What a shell offers for a word: names of files, or some words. */
export type Offer = "files" | readonly string[];

/** An option as a shell completes it. */
export interface CompletedOption {
  /** With its dashes. */
  names: readonly string[];
  description: string;
  /** What its value may be; absent if it takes none. */
  value?: Offer;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  name: string;
  description: string;
  options: readonly CompletedOption[];
  /** What may follow beside options. */
  argument: Offer;
  /** Only one may follow. */
  isSingle: boolean;
}

/** What can be completed. */
export interface Completions {
  commands: readonly CompletedCommand[];
  /** The options that stand in the place of a command. */
  options: readonly CompletedOption[];
}

/** Everything that can be completed, from the commands' own data. */
export async function completions(commands: readonly Command[]): Promise<Completions> {
  return {
    options: await completedOptions(programOptions),
    commands: await Promise.all(
      commands.map(async ({ name, summary, options, positionals }) => ({
        name,
        description: summary,
        argument: await offer(positionals?.completion ?? []),
        isSingle: positionals?.max === 1,
        options: await completedOptions({ ...options, help: helpOption }),
      })),
    ),
  };
}

function completedOptions(options: Options): Promise<CompletedOption[]> {
  return Promise.all(Object.entries(options).map(([name, option]) => completedOption(name, option)));
}

async function completedOption(name: string, option: Flag | ValueOption): Promise<CompletedOption> {
  const { description, short } = option;
  const names = short ? [`-${short}`, `--${name}`] : [`--${name}`];
  if (option.type === "boolean") return { names, description };
  return { names, description, value: option.choices ?? (await offer(option.completion ?? [])) };
}

async function offer(completion: Completion): Promise<Offer> {
  return typeof completion === "function" ? await completion() : completion;
}
