import lighthouse from "lighthouse";

/** What Lighthouse grades. */
export type Category = "performance" | "accessibility" | "best-practices" | "seo";

/** The grades of a page, and what stood in the way of the best ones. */
export interface Grades {
  /** From 0 to 100, or nothing for a category that was not asked for. */
  scores: Partial<Record<Category, number>>;
  /** The audits that count and were not passed in full, each with what was measured. */
  shortcomings: string[];
}

/**
 * Grades a page as Lighthouse does unless told otherwise: a phone, a slow network, a slow processor.
 *
 * @param port the debugging port of a running browser
 */
export async function grade(url: string, port: number, categories: readonly Category[]): Promise<Grades> {
  const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
    ),
    shortcomings: counted
      .flatMap((id) => lhr.audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, displayValue = "" }) => `${id} ${displayValue}`.trim()),
  };
}
