import { isNearJira } from "../key-names.ts";
import type { Format } from "../report.ts";

/** What a line of each format looks like, with a prompt that was copied along. The first match counts. */
const forms: readonly (readonly [Format, RegExp])[] = [
  [
    "powershell",
    /^(?:PS(?: [^>]*)?> *)?(?:\$\{?env:|\[(?:System\.)?Environment\]::|(?:Set|New)-Item .{0,20}env:|\$[a-z_][a-z0-9_]* *=)/i,
  ],
  [
    "cmd",
    /^(?:[a-z]:\\[^>]*> *)?@?(?:set +(?:\/[ap] +)?"?[a-z_][a-z0-9_]* *=|setx +["a-z_]|rem |::|echo off$)/i,
  ],
  [
    "bash",
    /^(?:[^\s=]*[$%] +)?(?:(?:export|declare|typeset|readonly|setenv|unset|source|docker|podman|curl|read|sudo) |env +[A-Za-z_]+=|set +-|(?:echo|printf) .*>|if +\[)/,
  ],
  ["dotenv", /^[A-Za-z_][A-Za-z0-9_.]*[ \t]*=/],
  [
    "yaml",
    /^(?:---|[-?][ \t]|\{|\[(?![A-Za-z0-9_. -]*\][ \t]*$)|%YAML|(?:"[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_. \t-]*):(?:[ \t]|$))/,
  ],
];

const topLevelKey = /^["']?([A-Za-z_-]+)["']?[ \t]*:/;
const composeFile = /^(?:services|x-[a-z-]+)[ \t]*:/m;
const composeService = /^[ \t]*(?:environment|env_file)[ \t]*:/m;
const pipeline = /^(?:jobs|on|stages|steps|script)[ \t]*:/m;

/** The format of a text: that of most of its lines, and of the first among equals; YAML when no line looks like any. */
export function detectFormat(text: string): Format {
  const votes = new Map<Format, number>();
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    start = end + 1;
    const key = topLevelKey.exec(line)?.[1];
    if (key !== undefined && isNearJira(key)) return "yaml";
    if (line.startsWith("#!")) return "bash";
    const content = line.trim();
    const format = content.startsWith("#") ? undefined : forms.find(([, form]) => form.test(content))?.[0];
    if (format) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  const [winner = "yaml"] = [...votes.keys()].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  return winner === "yaml" && isCompose(text) ? "compose" : winner;
}

function isCompose(text: string): boolean {
  if (composeFile.test(text)) return true;
  return /(?:JIRA|ATLASSIAN)_/.test(text) && composeService.test(text) && !pipeline.test(text);
}
