const maxNameLength = 40;

/**
 * The candidate that a misspelt word most likely means.
 *
 * @param maxErrors the most typing errors; by default two, or one in a short word
 * @returns nothing if every candidate differs by more
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  maxErrors: number = word.length <= 4 ? 1 : 2,
): string | undefined {
  if (word.length > maxNameLength) return undefined;
  let best: string | undefined;
  let bestDistance = maxErrors + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * How many letters have to be inserted, removed, changed or swapped with their neighbour to turn one word into the
 * other (optimal string alignment, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance). Stops at `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    // No later row can have anything below the least of this one.
    if (least >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
