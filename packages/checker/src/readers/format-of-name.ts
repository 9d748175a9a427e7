import type { Format } from "../report.ts";
import { meaningOf } from "../text/matches.ts";

const formatsByName: readonly (readonly [Format, RegExp])[] = [
  ["compose", /^(?:docker-)?compose\b.*\.ya?ml$/],
  ["dotenv", /^\.env(?:\.|$)|\.env$/],
  ["bash", /^\.envrc$|\.(?:sh|bash|zsh)$/],
  ["powershell", /\.ps1$/],
  ["cmd", /\.(?:cmd|bat)$/],
];

/** The name of our own file. A mere `jira.yml` can also be a workflow, a manifest or a list of servers. */
const ownName = /jira[-_]?(?:config|settings)\./;

/**
 * The format according to a file's name, because that is how programs will read it: a `jira_config.yaml` with the
 * content of a `.env` file is wrong, although the text alone would be valid. Files with other names can have any
 * format.
 */
export function formatOfName(name: string): Format | "auto" {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase();
  const format = meaningOf(formatsByName, file);
  return format ?? (ownName.test(file) && /\.(?:ya?ml|json)$/.test(file) ? "yaml" : "auto");
}
