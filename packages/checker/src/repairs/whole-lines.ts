import type { Pair, Span } from "../node.ts";
import type { FixDraft } from "../rule.ts";
import { endOfMatch } from "../text/matches.ts";
import { marginBefore } from "../text/positions.ts";
import { remove, safeFix, suggestedFix } from "./edits.ts";

/** The lines of a key and its value; nothing if there is anything else on them, except for a comment. */
export function wholeLines(text: string, key: Span, value: Span): Span | undefined {
  const margin = marginBefore(text, key.start);
  const end = endOfMatch(/[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n|$)/y, text, value.end);
  return margin?.trim() === "" && end !== undefined ? { start: key.start - margin.length, end } : undefined;
}

/** Removes the line of a redundant pair; if it has a comment, the author has to choose. */
export function removeLine(text: string, { key, value }: Pair): FixDraft[] {
  const lines = wholeLines(text, key, value);
  // There can be an anchor before the value, and the value of an alias is elsewhere.
  const isOnLine = /^[ \t]*:[ \t]+$/.test(text.slice(key.end, value.start));
  if (!lines || !isOnLine || value.kind !== "scalar" || value.style === "block") return [];
  const hasComment = text.slice(value.end, lines.end).trim() !== "";
  const fix = hasComment ? suggestedFix : safeFix;
  return [fix("Remove this line", remove(lines))];
}
