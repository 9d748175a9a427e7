import { maxFixEdits, maxTextLength } from "../limits.ts";
import type { FixDraft } from "../rule.ts";

/**
 * Says of each fix of a report, in order, whether there is room for it. So a report is never much larger than the text,
 * even with an edit for every line, and all fixes together write no more than the longest text.
 */
export function fixesThatFit(): (fix: FixDraft) => boolean {
  let edits = 0;
  let characters = 0;
  return (fix) => {
    const allEdits = edits + fix.edits.length;
    const allCharacters = fix.edits.reduce((sum, { text }) => sum + text.length, characters);
    if (allEdits > maxFixEdits || allCharacters > maxTextLength) return false;
    edits = allEdits;
    characters = allCharacters;
    return true;
  };
}
