/** The exit codes of every command. */
export const exitCodes = {
  /** Nothing to complain about. */
  ok: 0,
  /** The command did its work, and found something. */
  findings: 1,
  /** The command was called wrongly, or cannot read its input. */
  usage: 2,
  /** The program itself is broken. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a shell offers to complete a value with. */
export type Completion = "files" | readonly string[] | (() => Promise<readonly string[]>);

interface OptionBase {
  /** One letter: `f` for `-f`. */
  short?: string;
  /** One sentence for the help. */
  description: string;
}

/** An option that is there or not. */
export interface Flag extends OptionBase {
  type: "boolean";
}

/** An option that takes a value. */
export interface ValueOption extends OptionBase {
  type: "string";
  /** What the value is, in the help: `FILE`. */
  value: string;
  multiple?: boolean;
  /** The values that there are; others are refused. */
  choices?: readonly string[];
  completion?: Completion;
}

export type Options = Readonly<Record<string, Flag | ValueOption>>;

/** The values that a call gave to options. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]?: O[Name] extends ValueOption
    ? O[Name]["multiple"] extends true
      ? readonly string[]
      : string
    : boolean;
};

/** What may follow a command's name besides options. */
interface Positionals {
  /** What each is, in the help: `FILE`. */
  value: string;
  /** How many at most. */
  max: number;
  description: string;
  completion?: Completion;
}

/** One call of a command. */
export interface Call<O extends Options = Options> {
  options: Values<O>;
  positionals: readonly string[];
  /** The options in the order in which they were written, for those that belong in pairs. */
  sequence: readonly { name: string; value: string | undefined }[];
}

/** A command as data: its arguments, help, completion and page in the reference all follow from it. */
export interface Command<O extends Options = Options> {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** Paragraphs of Markdown for the help and the reference. */
  description: string;
  positionals?: Positionals;
  options: O;
  examples: readonly { line: string; does: string }[];
  /** Loads what the command does. */
  load(): Promise<{ run(call: Call<O>): Promise<ExitCode> | ExitCode }>;
}

/** Lets a command's `run` know its options, while to the program all commands are alike. */
export function command<const O extends Options>(definition: Command<O>): Command {
  return definition as unknown as Command;
}
