import { applyEdits } from "./repairs/edits.ts";
import type { Diagnostic } from "./report.ts";
import type { TextEdit } from "./rule.ts";
import { byStart, lastBefore } from "./text/ordered-spans.ts";

/**
 * Applies the first safe fix of every diagnostic. A fix that overlaps one before it is left for the next round.
 *
 * @param text the text that was checked
 * @param diagnostics what {@link check} reported for that very text
 * @returns the repaired text, which differs from `text` inside the fixes' ranges alone
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const taken: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => safe);
    const edits = (fix?.edits ?? []).map((edit) => ({
      start: edit.range.start.offset,
      end: edit.range.end.offset,
      text: edit.text,
    }));
    if (edits.some((edit) => overlaps(edit, taken))) continue;
    for (const edit of edits) taken.push(edit);
    taken.sort(byStart);
  }
  return applyEdits(text, taken);
}

/** Whether an edit overlaps others, or starts where one of them does; they are in order and do not overlap. */
function overlaps({ start, end }: TextEdit, others: readonly TextEdit[]): boolean {
  const last = lastBefore(others, Math.max(end, start + 1));
  return last !== undefined && (last.end > start || last.start === start);
}
