import type { Span } from "../node.ts";

/**
 * The last span that starts before an offset, in logarithmic time.
 *
 * @param spans in the order of the text
 */
export function lastBefore<Ordered extends Span>(
  spans: readonly Ordered[],
  offset: number,
): Ordered | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** Compares two spans by where they start. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Sorts spans, and joins those that overlap or touch; a joined one keeps the other properties of its first. */
export function merged<Type extends Span>(spans: readonly Type[]): Type[] {
  const result: Type[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

export function nonEmpty(spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => end > start);
}

/** Whether a span lies within another one, or is equal to it. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
