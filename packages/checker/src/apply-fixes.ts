import { applyEdits } from "./repairs/edits.ts";
import type { Diagnostic, Fix } from "./report.ts";

/**
 * Applies the first safe fix of every diagnostic. A fix that overlaps one before it is left for the next round.
 *
 * @param text the text that was checked
 * @param diagnostics what {@link check} reported for that very text
 * @returns the repaired text, which differs from `text` inside the fixes' ranges alone
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const taken: Fix[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => safe);
    if (fix && !taken.some((other) => overlaps(fix, other))) taken.push(fix);
  }
  const edits = taken
    .flatMap((fix) => fix.edits)
    .map((edit) => ({ start: edit.range.start.offset, end: edit.range.end.offset, text: edit.text }));
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

function overlaps(a: Fix, b: Fix): boolean {
  return a.edits.some((one) =>
    b.edits.some(
      (other) =>
        (one.range.start.offset < other.range.end.offset &&
          other.range.start.offset < one.range.end.offset) ||
        one.range.start.offset === other.range.start.offset,
    ),
  );
}
