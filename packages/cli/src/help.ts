import { type Command, exitCodes, type Flag, type Options, type ValueOption } from "./command.ts";
import { helpOption, programOptions } from "./program-options.ts";
import { renderMarkdown } from "./terminal/markdown.ts";
import { inset, outputPage, type Page } from "./terminal/page.ts";
import { table } from "./terminal/table.ts";

/** What the exit codes mean, for every command. */
export const exitCodeMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: "nothing is wrong",
  findings: "an error was found, or with `--strict` a warning",
  usage: "the command is wrong, or a file cannot be read or written",
  fault: "an internal error of this program",
};

/** What `jira-config --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const page = outputPage();
  return [
    renderMarkdown("Check, fix and explain the configuration of a Jira Cloud integration.", page),
    section("Usage", page, () => "jira-config COMMAND [OPTIONS]\n"),
    section("Commands", page, (inner) =>
      table(
        commands.map(({ name, summary }) => [name, summary]),
        inner,
      ),
    ),
    optionsSection(programOptions, page),
    section("Exit codes", page, (inner) =>
      table(
        Object.entries(exitCodes).map(([name, code]) => [
          `${code}`,
          exitCodeMeanings[name as keyof typeof exitCodes],
        ]),
        inner,
      ),
    ),
    renderMarkdown("`jira-config COMMAND --help` explains a command.", page),
  ].join("\n");
}

/** What `--help` of a command prints. */
export function commandHelp(command: Command): string {
  const page = outputPage();
  const { summary, description, positionals, options, examples } = command;
  return [
    renderMarkdown(`${summary}.`, page),
    section("Usage", page, () => `${usage(command)}\n`),
    renderMarkdown(description, page),
    ...(positionals
      ? [section("Arguments", page, (inner) => table([[positionals.value, positionals.description]], inner))]
      : []),
    optionsSection({ ...options, help: helpOption }, page),
    section("Examples", page, ({ paint }) =>
      examples.map(({ line, does }) => `${does}:\n  ${paint("cyan", line)}\n`).join("\n"),
    ),
  ].join("\n");
}

function optionsSection(options: Options, page: Page): string {
  const rows = Object.entries(options).map(
    ([name, option]) => [optionHeading(name, option), optionText(option)] as const,
  );
  return section("Options", page, (inner) => table(rows, inner));
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

function section(title: string, page: Page, body: (inner: Page) => string): string {
  const margin = "  ";
  return `${page.paint("bold", `${title}:`)}\n${body(inset(page, margin.length)).replace(/^(?=.)/gm, margin)}`;
}
