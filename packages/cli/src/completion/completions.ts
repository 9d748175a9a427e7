import type { Command, Completion, Flag, ValueOption } from "../command.ts";
import { helpOption } from "../parse-arguments.ts";

/** What a shell offers for a word: names of files, or some words. */
export type Offer = "files" | readonly string[];

/** An option as a shell completes it. */
export interface CompletedOption {
  /** With its dashes. */
  names: readonly string[];
  description: string;
  /** What its value may be; absent for one that takes none. */
  value?: Offer;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  name: string;
  description: string;
  options: readonly CompletedOption[];
  /** What may follow besides options. */
  argument: Offer;
}

/** Everything that can be completed, from the commands' own data. */
export async function completions(commands: readonly Command[]): Promise<CompletedCommand[]> {
  return Promise.all(
    commands.map(async ({ name, summary, options, positionals }) => ({
      name,
      description: summary,
      argument: await offer(positionals?.completion ?? []),
      options: await Promise.all(
        Object.entries({ ...options, help: helpOption }).map(([key, option]) => completedOption(key, option)),
      ),
    })),
  );
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
