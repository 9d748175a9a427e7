import type { Event } from "js-yaml";
import { yaml } from "../generated/yaml-parser.ts";
import { maxDepth } from "../limits.ts";
import type { Source } from "./source.ts";
import { isFailure, tooDeep, type YamlFailure } from "./yaml-failure.ts";
import { isMisread, recoverYaml } from "./yaml-recovery.ts";
import { TreeBuilder } from "./yaml-tree.ts";

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

function parseYaml(text: string, keepsAll: boolean): Source | YamlFailure {
  let events: Event[];
  try {
    events = yaml.parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    return error.reason.startsWith(tooDeep) ? tooDeepAt(offset) : { offset, reason: error.reason };
  }
  return new TreeBuilder(text, keepsAll).build(events);
}

function tooDeepAt(offset: number): Source {
  const message = `Nest no deeper than ${maxDepth} levels.`;
  return { mappings: [], syntaxProblems: [], excess: { start: offset, end: offset, message } };
}
