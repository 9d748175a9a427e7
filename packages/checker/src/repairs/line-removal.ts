import { endOfMatch } from "../matches.ts";
import type { Pair } from "../node.ts";
import { marginBefore } from "../positions.ts";
import type { FixDraft } from "../rule.ts";
import { remove, safeFix } from "./edits.ts";

const colon = /^[ \t]*:[ \t]+$/;
const restOfLine = /[ \t]*(?:\r\n|\r|\n|$)/y;

/** Removes a pair with its line: nothing where anything else stands on it, such as a comment. */
export function lineRemoval(text: string, { key, value }: Pair): FixDraft[] {
  const margin = marginBefore(text, key.start);
  if (margin?.trim() !== "" || value.kind !== "scalar" || value.style === "block") return [];
  const end = endOfMatch(restOfLine, text, value.end);
  if (end === undefined || !colon.test(text.slice(key.end, value.start))) return [];
  return [safeFix("Remove this line", remove({ start: key.start - margin.length, end }))];
}
