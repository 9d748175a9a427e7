import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { Span } from "../node.ts";
import type { Clearing, Obstacle } from "../readers/source.ts";
import { remove, suggestedFix } from "../repairs/edits.ts";
import { spanOf } from "../text/matches.ts";

/**
 * The lines that git writes around the two sides and, with `diff3`, before their common base,
 * https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
const markerLine = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?(?:\r\n?|\n|$)/gm;

/** Finds merge conflicts, and keeps the first side. */
export function findMergeConflicts(text: string): Clearing | undefined {
  if (!text.includes("<<<<<<<")) return undefined;
  const obstacles: Obstacle[] = [];
  const edits: Span[] = [];
  let markers: Span[] | undefined;
  for (const line of text.matchAll(markerLine)) {
    const sign = line[0][0];
    if (sign === "<") markers = [];
    markers?.push(spanOf(line));
    if (sign !== ">") continue;
    const [first, middle, ...others] = markers ?? [];
    const last = others.pop();
    if (first && middle && last) {
      const separator = others.pop() ?? middle;
      const second = { start: middle.start, end: last.end };
      const { start } = first;
      const place = atSpan({ start, end: start + text.slice(start, first.end).trimEnd().length });
      const fixes = [
        suggestedFix("Keep the first side", remove(first), remove(second)),
        suggestedFix("Keep the second side", remove({ start, end: separator.end }), remove(last)),
      ];
      obstacles.push(remarkAt("merge-conflict", place, {}, ...fixes));
      edits.push(first, second);
    }
    markers = undefined;
  }
  return { obstacles, edits: edits.map(remove) };
}
