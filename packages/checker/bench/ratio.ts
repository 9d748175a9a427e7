const warmUpMilliseconds = 400;
const roundMilliseconds = 4;
const rounds = 61;

/**
 * How many times as long `candidate` takes as `baseline`: the median over rounds in which both run in turn, so that
 * whatever else the machine does hits both alike.
 */
export function ratio(candidate: () => unknown, baseline: () => unknown): number {
  warmUp(candidate);
  const repetitions = Math.ceil(roundMilliseconds / warmUp(baseline));
  const ratios = Array.from({ length: rounds }, () => {
    const base = elapsed(baseline, repetitions);
    return elapsed(candidate, repetitions) / base;
  });
  return ratios.sort((a, b) => a - b)[(rounds - 1) / 2] ?? Number.NaN;
}

/** Runs until the compiler has done its work; returns the milliseconds of one call. */
function warmUp(run: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < warmUpMilliseconds) {
    run();
    calls += 1;
  }
  return (performance.now() - start) / calls;
}

function elapsed(run: () => unknown, repetitions: number): number {
  const start = performance.now();
  for (let index = 0; index < repetitions; index += 1) run();
  return performance.now() - start;
}
