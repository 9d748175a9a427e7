import type { CompletedCommand, CompletedOption, Completions, Offer } from "./completions.ts";

/** https://fishshell.com/docs/current/completions.html */
export function fish({ commands, options }: Completions): string {
  const names = commands.map(({ name }) => name);
  const first = `not __fish_seen_subcommand_from ${names.join(" ")} help`;
  return [
    "# Completes jira-config in fish.",
    "complete -c jira-config -f",
    ...commands.map(({ name, description }) => rule(first, `-a ${name} -d ${quoted(description)}`)),
    ...options.map((option) => rule(first, optionRule(option))),
    rule("__fish_seen_subcommand_from help", `-a ${quoted(names.join(" "))}`),
    ...commands.flatMap(commandRules),
    "",
  ].join("\n");
}

function commandRules({ name, options, argument }: CompletedCommand): string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const rules = options.map((option) => rule(condition, optionRule(option)));
  if (argument === "files") rules.push(rule(condition, "-F"));
  else if (argument.length > 0) rules.push(rule(condition, `-a ${quoted(argument.join(" "))}`));
  return rules;
}

function optionRule({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(value ? [valueRule(value)] : []), `-d ${quoted(description)}`].join(" ");
}

function valueRule(value: Offer): string {
  return value === "files" ? "-r -F" : `-x -a ${quoted(value.join(" "))}`;
}

function rule(condition: string, what: string): string {
  return `complete -c jira-config -n ${quoted(condition)} ${what}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
