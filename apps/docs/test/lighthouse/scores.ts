import lighthouse from "lighthouse";

/** What Lighthouse grades, each from 0 to 100. */
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The grades of a page, and what stood in the way of the best ones. */
export interface Grades {
  scores: Record<(typeof categories)[number], number>;
  /** The audits that count and were not passed, each with what was measured. */
  shortcomings: string[];
}

/**
 * Grades a page as Lighthouse does unless told otherwise: a phone, a slow network, a slow processor.
 *
 * @param port the debugging port of a running browser
 */
export async function grade(url: string, port: number): Promise<Grades> {
  const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: record((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    shortcomings: counted
      .flatMap((id) => lhr.audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue = "" }) => `${id} ${displayValue}`.trim()),
  };
}

/** The better of two runs, category by category: another program can only make a run slower. */
export function better(one: Grades, other: Grades): Grades {
  const scores = record((id) => Math.max(one.scores[id], other.scores[id]));
  const { shortcomings } = one.scores.performance >= other.scores.performance ? one : other;
  return { scores, shortcomings };
}

export function isPerfect({ scores }: Grades): boolean {
  return categories.every((id) => scores[id] === 100);
}

function record(value: (id: (typeof categories)[number]) => number): Grades["scores"] {
  return Object.fromEntries(categories.map((id) => [id, value(id)])) as Grades["scores"];
}
