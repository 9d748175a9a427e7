import type { Format } from "../report.ts";
import { isNearJira } from "../settings/key-names.ts";
import { meaningOf } from "../text/matches.ts";
import { textStart } from "../text/positions.ts";
import { plainHolders } from "./variable-holders.ts";

/** What lines of each format look like, with or without a prompt. The first match counts. */
const forms: readonly (readonly [Format, RegExp])[] = [
  [
    "powershell",
    /^(?:PS(?: [^>]*)?> *)?(?:if +\(-not +\$env:|\$\{?env:|\[(?:System\.)?Environment\]::|(?:Set|New)-Item .*env:|\$[a-z_]\w* *=)/i,
  ],
  [
    "cmd",
    /^(?:[a-z]:\\[^>]*> *)?@?(?:(?:(?:if|for|\) *else) (?:.*[ (])?)?set +(?:\/[ap] +)?"?[a-z_]\w* *=|setx +["a-z_]|if +(?:not +)?defined |rem |::|echo off$)/i,
  ],
  [
    "bash",
    /^(?:[^\s=]*[$%] +)?(?:(?:export|declare|typeset|readonly|setenv|unset|source|docker|podman|curl|read|sudo|ENV|ARG|FROM) |env +[A-Za-z_]+=|set +-|Environment(?:File)?=|(?:echo|printf) .*(?:>|\| *(?:sudo +)?tee )|if +\[)/,
  ],
  // A command that continues on the next line, or takes variables: `claude mcp add -e A=x`, `heroku config:set
  // JIRA_A=x`
  ["bash", /[ \t]\\$|^[\w./][\w./-]* (?:[^=]* )?(?:(?:-e|--env)[ =]["']?\w+|(?:JIRA|ATLASSIAN)_\w+)=/],
  // Several variables for one command
  ["bash", /^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"'])*[ \t]+){2,}[\w./][^\s=]*(?:[ \t]|$)/],
  ["dotenv", /^[A-Za-z_][\w.]*[ \t]*=/],
  [
    "yaml",
    /^(?:---|[-?][ \t]|\{|\[(?![\w. -]*\][ \t]*$)|%YAML|(?:"[^"]*"|'[^']*'|[A-Za-z_][\w. \t-]*):(?:[ \t]|$))/,
  ],
];

const topLevelKey = /^["']?([A-Za-z_-]+)["']?[ \t]*:/;
/** A Compose file, or a file of another program with variables: jobs, stages, Kubernetes objects or MCP servers. */
const composeFile = /^(?:services|jobs|stages|apiVersion|x-[a-z-]+|[ \t{]*"mcpServers")[ \t]*:/m;
/** A key for variables in such a file, or in a part of one. */
const environmentKey = new RegExp(
  String.raw`(?:^|[{,])[ \t]*["']?(?:${plainHolders.join("|")}|env_file|args)["']?[ \t]*:`,
  "m",
);
/** The first line of a script, of a systemd unit, or of a command with a here-document, or an export of what is set above. */
const unmistakablyShell =
  /^(?:#!|\[(?:Unit|Service)\]|(?:cat|curl|kubectl|tee|sudo) .*<<|export(?: \w+)* (?:JIRA|jira)_\w+\s*$)/;

/**
 * The format of a text: that of most of its lines or, if several have as many, the first; YAML if no line has a format.
 */
export function detectFormat(file: string): Format {
  const text = file.slice(textStart(file));
  // A single line of prose that ends with a colon looks like YAML, so YAML starts with less.
  const votes = new Map<Format, number>([["yaml", -0.5]]);
  let first: Format | undefined;
  for (const line of text.split("\n")) {
    if (isNearJira(topLevelKey.exec(line)?.[1] ?? "")) return "yaml";
    const content = line.trim();
    // Indented behind other lines, it is in a script that they hold, such as a step's in a workflow.
    if (unmistakablyShell.test(first ? line : content)) return "bash";
    const format = content.startsWith("#") ? undefined : meaningOf(forms, content);
    first ??= format;
    if (format) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  const [winner] = [...votes].reduce((best, other) => (other[1] > best[1] ? other : best));
  // A list without its dashes looks like a .env file, and the scripts in a workflow look like a shell script.
  const isNotShell =
    winner === "yaml" || ((winner === "dotenv" || first === "yaml") && composeFile.test(text));
  return isNotShell && isCompose(text) ? "compose" : winner;
}

function isCompose(text: string): boolean {
  return composeFile.test(text) || (/(?:JIRA|ATLASSIAN)_/.test(text) && environmentKey.test(text));
}
