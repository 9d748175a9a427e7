import { applyEdits } from "./repairs/edits.ts";
import type { Diagnostic } from "./report.ts";
import type { TextEdit } from "./rule.ts";
import { byStart, lastBefore } from "./text/ordered-spans.ts";

/**
 * Applies the first safe fix of every diagnostic, unless it overlaps one that was applied before: check the result
 * again.
 *
 * @param text the text that was checked
 * @param diagnostics what {@link check} reported for exactly this text
 * @returns the repaired text, which differs from `text` only within the ranges of the fixes
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

/** Whether an edit overlaps one of the others, or starts at the same place; those are in order, without overlaps. */
function overlaps({ start, end }: TextEdit, others: readonly TextEdit[]): boolean {
  const last = lastBefore(others, Math.max(end, start + 1));
  return last !== undefined && (last.end > start || last.start === start);
}
