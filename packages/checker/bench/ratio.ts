/**
 * How many times as long `candidate` takes as `baseline`: the median over rounds in which both run in turn, so that
 * whatever else the machine does hits both alike.
 */
export function ratio(candidate: () => unknown, baseline: () => unknown): number {
  for (let index = 0; index < 200; index += 1) {
    candidate();
    baseline();
    if (index > 5 && elapsed(candidate, 1) > 5) break;
  }
  const repetitions = Math.max(1, Math.round(4 / Math.max(elapsed(baseline, 5) / 5, 0.005)));
  const rounds = Array.from({ length: 41 }, (_, index) => {
    if (index % 2 === 0) return elapsed(candidate, repetitions) / elapsed(baseline, repetitions);
    const base = elapsed(baseline, repetitions);
    return elapsed(candidate, repetitions) / base;
  });
  return rounds.sort((a, b) => a - b)[20] ?? Number.NaN;
}

function elapsed(run: () => unknown, repetitions: number): number {
  const start = performance.now();
  for (let index = 0; index < repetitions; index += 1) run();
  return performance.now() - start;
}
