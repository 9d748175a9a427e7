import type { Format } from "../report.ts";
import { meaningOf } from "../text/matches.ts";

const formatsByName: readonly (readonly [Format, RegExp])[] = [
  ["compose", /^(?:docker-)?compose\b.*\.ya?ml$/],
  ["dotenv", /^\.env(?:\.|$)|\.env$/],
  ["bash", /^\.envrc$|\.(?:sh|bash|zsh)$/],
  ["powershell", /\.ps1$/],
  ["cmd", /\.(?:cmd|bat)$/],
];

/** What our own file is called; a workflow, a manifest or a list of servers may be a `jira.yml` as well. */
const ownName = /jira[-_]?(?:config|settings)\./;

/**
 * The format that a file's name promises, for that is how programs will read it: a `jira_config.yaml` in the form of a
 * `.env` file is wrong, though its text alone would do. Files of other names may be anything that holds settings.
 */
export function formatOfName(name: string): Format | "auto" {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase();
  const format = meaningOf(formatsByName, file);
  return format ?? (ownName.test(file) && /\.(?:ya?ml|json)$/.test(file) ? "yaml" : "auto");
}
