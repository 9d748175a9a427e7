import type { Event } from "js-yaml";
import { yaml } from "../generated/yaml-parser.ts";
import { maxDepth } from "../limits.ts";
import type { Source } from "./source.ts";
import { tooDeep, type YamlFailure } from "./yaml-failure.ts";
import { TreeBuilder } from "./yaml-tree.ts";

/**
 * Reads a YAML text, as it is written, into nodes with positions. Never throws.
 *
 * @param keepsAll whether to keep what stands under other top-level keys than `jira`, too
 */
export function parseYaml(text: string, keepsAll: boolean): Source | YamlFailure {
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
