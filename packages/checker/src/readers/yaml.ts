import { pairNamed, type YamlNode } from "../node.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Source } from "./source.ts";
import { isFailure } from "./yaml-failure.ts";
import { isMisread, recoverYaml } from "./yaml-recovery.ts";

/**
 * Reads a YAML text into nodes with positions, and repairs slips as far as it can. Never throws.
 *
 * @param keepsAll whether to keep the values of other top-level keys than `jira`, too
 */
export function readYaml(text: string, keepsAll = false): Source {
  const parse = (repaired: string) => parseYaml(repaired, keepsAll);
  const first = parse(text);
  const source =
    isFailure(first) || (!keepsAll && isMisread(first)) ? recoverYaml(text, first, parse) : first;
  return isOfJiraCli(source.root) ? { ...source, isForeign: true, isPartial: true } : source;
}

/**
 * Whether this is the file that `jira init` writes, the command of another program.
 * https://github.com/ankitpokhrel/jira-cli/blob/main/internal/config/generator.go
 */
function isOfJiraCli(root: YamlNode | undefined): boolean {
  return ["installation", "login", "server"].every((name) => pairNamed(root, name));
}
