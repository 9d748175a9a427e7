import type { Span } from "./node.ts";

/**
 * The last of some spans in the order of the text that starts before an offset.
 *
 * @returns nothing when none does; in logarithmic time
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
