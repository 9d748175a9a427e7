import { parseYaml } from "./parse-yaml.ts";
import type { Source } from "./source.ts";
import { isFailure } from "./yaml-failure.ts";
import { isMisread, recoverYaml } from "./yaml-recovery.ts";

/**
 * Reads a YAML text into nodes with positions, past the slips of the pen that it can mend. Never throws.
 *
 * @param keepsAll whether to keep what stands under other top-level keys than `jira`, too
 */
export function readYaml(text: string, keepsAll = false): Source {
  const parse = (repaired: string) => parseYaml(repaired, keepsAll);
  const source = parse(text);
  return isFailure(source) || (!keepsAll && isMisread(source)) ? recoverYaml(text, source, parse) : source;
}
