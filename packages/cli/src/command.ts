/** The exit codes of every command. */
export const exitCodes = {
  /** Nothing is wrong. */
  ok: 0,
  /** The command has found errors. */
  findings: 1,
  /** The command was called wrongly, or a file cannot be read or written. */
  usage: 2,
  /** An error in the program itself. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a shell offers for a value. */
export type Completion = "files" | readonly string[] | (() => Promise<readonly string[]>);

interface OptionBase {
  /** One letter: `f` for `-f`. */
  short?: string;
  /** One sentence for the help. */
  description: string;
}

/** An option without a value. */
export interface Flag extends OptionBase {
  type: "boolean";
}

/** An option that takes a value. */
export interface ValueOption extends OptionBase {
  type: "string";
  /** What the help calls the value, such as `FILE`. */
  value: string;
  multiple?: boolean;
  /** The valid values; others are refused. */
  choices?: readonly string[];
  completion?: Completion;
}

export type Options = Readonly<Record<string, Flag | ValueOption>>;

/** The options of a call, with their values. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]?: O[Name] extends ValueOption
    ? O[Name]["multiple"] extends true
      ? readonly string[]
      : string
    : boolean;
};

/** What may follow a command's name besides options. */
interface Positionals {
  /** What the help calls each, such as `FILE`. */
  value: string;
  /** The most of them. */
  max: number;
  description: string;
  completion?: Completion;
}

/** One call of a command. */
export interface Call<O extends Options = Options> {
  options: Values<O>;
  positionals: readonly string[];
  /** The options in the order in which they were written, for options that come in pairs. */
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

/** Types the options for `run` of the command, while the program treats all commands alike. */
export function command<const O extends Options>(definition: Command<O>): Command {
  return definition as unknown as Command;
}
