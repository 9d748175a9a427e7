import type { Format } from "../report.ts";
import { isNearJira } from "../settings/key-names.ts";
import { meaningOf } from "../text/matches.ts";
import { textStart } from "../text/positions.ts";
import { plainHolders } from "./variable-holders.ts";

/** What a line of each format looks like, with a prompt that was copied along. The first match counts. */
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
  // A command that goes on in the next line, or that is given variables: `claude mcp add -e A=x`, `heroku config:set
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
/** A Compose file, or another program's that hands variables over: jobs, stages, an object of Kubernetes or servers. */
const composeFile = /^(?:services|jobs|stages|apiVersion|x-[a-z-]+|[ \t{]*"mcpServers")[ \t]*:/m;
/**
 * Part of a Compose file, or of what hands variables over in the same way: a workflow, a manifest, a list of servers.
 */
const environmentKey = new RegExp(
  String.raw`(?:^|[{,])[ \t]*["']?(?:${plainHolders.join("|")}|env_file|args)["']?[ \t]*:`,
  "m",
);
/** The first line of a script, of a systemd unit, and of a file that a shell writes. */
const unmistakablyShell = /^(?:#!|\[(?:Unit|Service)\]|cat .*<<)/;

/** The format of a text: that of most of its lines, and of the first among equals; YAML when no line looks like any. */
export function detectFormat(file: string): Format {
  const text = file.slice(textStart(file));
  // A line of prose with a colon at its end looks like YAML.
  const votes = new Map<Format, number>([["yaml", -0.5]]);
  let first: Format | undefined;
  for (const line of text.split("\n")) {
    if (isNearJira(topLevelKey.exec(line)?.[1] ?? "")) return "yaml";
    if (unmistakablyShell.test(line)) return "bash";
    const content = line.trim();
    const format = content.startsWith("#") ? undefined : meaningOf(forms, content);
    first ??= format;
    if (format) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  const [winner] = [...votes].reduce((best, other) => (other[1] > best[1] ? other : best));
  // A list whose dashes were forgotten looks like a .env file, and the scripts of a workflow like one of a shell.
  const isNotShell =
    winner === "yaml" || ((winner === "dotenv" || first === "yaml") && composeFile.test(text));
  return isNotShell && isCompose(text) ? "compose" : winner;
}

function isCompose(text: string): boolean {
  return composeFile.test(text) || (/(?:JIRA|ATLASSIAN)_/.test(text) && environmentKey.test(text));
}
