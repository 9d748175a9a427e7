const warmUpMilliseconds = 1500;
const roundMilliseconds = 1;
const maxRounds = 61;
const fewestRounds = 11;
/** After this time, there are no further rounds. */
const enoughMilliseconds = 4000;

/**
 * How many times as long as `baseline` `candidate` takes, in their best rounds. They run in turns, under the same
 * conditions. The best round is used, because other work on the machine can only make a round longer.
 */
export function ratio(candidate: () => unknown, baseline: () => unknown): number {
  warmUp(candidate);
  const repetitions = Math.ceil(roundMilliseconds / warmUp(baseline));
  let best = Number.POSITIVE_INFINITY;
  let bestBase = Number.POSITIVE_INFINITY;
  const start = performance.now();
  const isEnough = () => performance.now() - start > enoughMilliseconds;
  for (let round = 0; round < maxRounds && (round < fewestRounds || !isEnough()); round += 1) {
    bestBase = Math.min(bestBase, elapsed(baseline, repetitions));
    best = Math.min(best, elapsed(candidate, repetitions));
  }
  return best / bestBase;
}

/** The milliseconds of a call in the best case. */
export function duration(run: () => unknown): number {
  return Math.min(...Array.from({ length: 20 }, () => elapsed(run, 5))) / 5;
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
