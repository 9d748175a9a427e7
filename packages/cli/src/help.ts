import { type Command, exitCodes, type Flag, type ValueOption } from "./command.ts";
import { helpOption } from "./parse-arguments.ts";
import { type Paint, paintFor } from "./terminal/colors.ts";
import { renderMarkdown } from "./terminal/markdown.ts";
import { table } from "./terminal/table.ts";

/** What the exit codes mean, for every command. */
export const exitCodeMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: "nothing is wrong",
  findings: "something was found",
  usage: "wrong usage, or an input that cannot be read",
  fault: "a fault of this program",
};

/** What `jira-config --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const paint = paintFor(1);
  return [
    "Check, repair and explain the configuration of an integration with Jira Cloud.\n",
    section("Usage", "jira-config COMMAND [OPTIONS]\n", paint),
    section(
      "Commands",
      table(
        commands.map(({ name, summary }) => [name, summary]),
        paint,
      ),
      paint,
    ),
    section(
      "Options",
      table(
        [
          ["-h, --help", helpOption.description],
          ["-v, --version", "Show the version."],
        ],
        paint,
      ),
      paint,
    ),
    section(
      "Exit codes",
      table(
        Object.entries(exitCodes).map(([name, code]) => [
          `${code}`,
          exitCodeMeanings[name as keyof typeof exitCodes],
        ]),
        paint,
      ),
      paint,
    ),
    "`jira-config COMMAND --help` explains a command.\n",
  ].join("\n");
}

/** What `--help` of a command prints. */
export function commandHelp(command: Command): string {
  const paint = paintFor(1);
  const { summary, description, positionals, options, examples } = command;
  const allOptions = Object.entries({ ...options, help: helpOption });
  return [
    `${summary}.\n`,
    section("Usage", `${usage(command)}\n`, paint),
    renderMarkdown(description, paint),
    ...(positionals
      ? [section("Arguments", table([[`${positionals.value}`, positionals.description]], paint), paint)]
      : []),
    section(
      "Options",
      table(
        allOptions.map(([key, option]) => [optionHeading(key, option), optionText(option)]),
        paint,
      ),
      paint,
    ),
    section(
      "Examples",
      examples.map(({ line, does }) => `${does}:\n  ${paint("cyan", line)}\n`).join("\n"),
      paint,
    ),
  ].join("\n");
}

/** How a command is called, on one line. */
export function usage({ name, positionals }: Command): string {
  const argument = positionals ? ` [${positionals.value}${positionals.max > 1 ? "…" : ""}]` : "";
  return `jira-config ${name}${argument} [OPTIONS]`;
}

/** An option as it is written: `-f, --format FORMAT`. */
export function optionHeading(name: string, option: Flag | ValueOption): string {
  const short = option.short ? `-${option.short}, ` : "";
  const value = option.type === "string" ? ` ${option.value}` : "";
  return `${short}--${name}${value}`;
}

/** What an option does, with the values that it takes. */
export function optionText(option: Flag | ValueOption): string {
  const choices = option.type === "string" ? option.choices : undefined;
  return choices
    ? `${option.description} One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`
    : option.description;
}

function section(title: string, body: string, paint: Paint): string {
  return `${paint("bold", `${title}:`)}\n${body.replace(/^(?=.)/gm, "  ")}`;
}
