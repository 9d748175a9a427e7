import { maxFixEdits, maxTextLength } from "../limits.ts";
import type { FixDraft } from "../rule.ts";

/**
 * Tells of one fix of a report after the other whether there is room for it, so that a report is never much larger than
 * the text, as with an edit for every line. All together write no more than the longest text holds.
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
