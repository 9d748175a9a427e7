import type { AliasEvent, Event } from "js-yaml";
import { aliasEvent, documentEvent, popEvent, scalarEvent } from "../generated/yaml-parser.ts";
import { maxAliasedNodes, maxAliases } from "../limits.ts";
import type { Source } from "./source.ts";

/** An open collection: its anchor, or an empty text, and how many nodes there were before it. */
interface Open {
  anchor: string;
  before: number;
}

/**
 * Finds the first alias that is beyond the limits. Aliases of collections of aliases can stand for more values than fit
 * into memory, so the values that they stand for are limited as well.
 */
export function excessAlias(text: string, events: readonly Event[]): Source["excess"] {
  if (!text.includes("*")) return undefined;
  const sizes = new Map<string, number>();
  const open: Open[] = [];
  let aliases = 0;
  let aliased = 0;
  let size = 0;
  for (const event of events) {
    if (event.type === documentEvent) continue;
    if (event.type === popEvent) {
      // At the end of a document, no collection is open.
      const closed = open.pop();
      if (closed) sizes.set(closed.anchor, size - closed.before);
      continue;
    }
    size += 1;
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === aliasEvent) {
      const more = sizes.get(anchor) ?? 0;
      aliases += 1;
      aliased += more;
      size += more;
      if (aliases > maxAliases) return excess(event, `Use at most ${maxAliases} aliases.`);
      if (aliased > maxAliasedNodes)
        return excess(event, `Use fewer aliases; they stand for more than ${maxAliasedNodes} values.`);
    } else if (event.type !== scalarEvent) {
      open.push({ anchor, before: size });
    }
  }
  return undefined;
}

function excess({ anchorStart, anchorEnd }: AliasEvent, message: string): Source["excess"] {
  return { start: anchorStart - 1, end: anchorEnd, message };
}
