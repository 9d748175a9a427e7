import reference from "@jira-config/cli/reference.json" with { type: "json" };
import { fence, type GeneratedPage, inlineCode } from "./page.ts";

type Command = (typeof reference.commands)[number];
type Entry = Command["options"][number];

/** The reference of the commands, from the same data as the help of the program. */
export function commandLinePage(): GeneratedPage {
  const { commands, exitCodes } = reference;
  return {
    id: "reference/command-line",
    title: "Commands of jira-config",
    label: "Commands",
    description: "Every command of jira-config with its options, examples and exit codes.",
    markdown: `
\`jira-config COMMAND --help\` shows the same in the terminal. For an introduction, see [Command line](/command-line/).

| Command | What it does |
| --- | --- |
${commands.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`).join("\n")}

## Exit codes

| Code | Meaning |
| --- | --- |
${exitCodes.map(({ code, meaning }) => `| \`${code}\` | ${meaning} |`).join("\n")}

${commands.map(section).join("\n")}`,
  };
}

function section(command: Command): string {
  const examples = command.examples.map(({ line, does }) => `# ${does}\n${line}\n`).join("\n");
  return `## ${command.name}

${command.summary}.

${fence("txt", "", command.usage)}

${command.description}

${table("Argument", command.arguments)}
${table("Option", command.options)}
${fence("bash", "", examples)}
`;
}

function table(heading: string, entries: readonly Entry[]): string {
  const rows = entries.map(
    (entry) => `| ${inlineCode(entry.heading)} | ${entry.text.replaceAll("|", "\\|")} |`,
  );
  return rows.length === 0 ? "" : `| ${heading} | Meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}
