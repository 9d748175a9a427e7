/** The lowest or highest value that is good in a benchmark. */
export type Bound = { min: number } | { max: number };

/**
 * Prints a measurement of a benchmark, which fails at its end if the value is out of bounds.
 *
 * @param what what was measured, with its unit
 */
export function report(what: string, value: number, bound: Bound): void {
  // NaN, when something could not be measured, is not good.
  const isGood = "min" in bound ? value >= bound.min : value <= bound.max;
  const limit = "min" in bound ? `at least ${bound.min}` : `at most ${bound.max}`;
  console.log(`${value.toFixed(2).padStart(8)}  (${limit})  ${isGood ? "ok" : "MISSED"}  ${what}`);
  if (!isGood) process.exitCode = 1;
}
