/** The least or the most that a benchmark may measure. */
export type Bound = { least: number } | { most: number };

/**
 * Prints a line on what a benchmark measured, and lets it fail at its end if that is out of bounds.
 *
 * @param what what was measured, with its unit
 */
export function report(what: string, value: number, bound: Bound): void {
  // What could not be measured is not good either.
  const isGood = "least" in bound ? value >= bound.least : value <= bound.most;
  const limit = "least" in bound ? `at least ${bound.least}` : `at most ${bound.most}`;
  console.log(`${value.toFixed(2).padStart(8)}  (${limit})  ${isGood ? "ok" : "MISSED"}  ${what}`);
  if (!isGood) process.exitCode = 1;
}
