import type { Event } from "js-yaml";
import { yaml } from "../generated/yaml-parser.ts";
import { maxDepth } from "../limits.ts";
import { excessAlias } from "./excess-alias.ts";
import type { Source } from "./source.ts";
import { tooDeep, type YamlFailure } from "./yaml-failure.ts";
import { TreeBuilder } from "./yaml-tree.ts";

/**
 * Reads a YAML text, without repairing it, into nodes with positions. Never throws.
 *
 * @param keepsAll whether to keep the values of other top-level keys than `jira`, too
 */
export function parseYaml(text: string, keepsAll: boolean): Source | YamlFailure {
  let events: Event[];
  try {
    events = yaml.parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    if (!error.reason.startsWith(tooDeep)) return { offset, reason: error.reason };
    return unread({ start: offset, end: offset, message: `Use at most ${maxDepth} levels of nesting.` });
  }
  const excess = excessAlias(text, events);
  return excess ? unread(excess) : new TreeBuilder(text, keepsAll).build(events);
}

function unread(excess: NonNullable<Source["excess"]>): Source {
  return { mappings: [], syntaxProblems: [], excess };
}
