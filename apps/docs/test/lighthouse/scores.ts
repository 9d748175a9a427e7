import lighthouse from "lighthouse";

/** The categories of Lighthouse. */
export type Category = "performance" | "accessibility" | "best-practices" | "seo";

/** The scores of a page, and what lowered them. */
export interface Grades {
  /** From 0 to 100, or nothing for a category that was not asked for. */
  scores: Partial<Record<Category, number>>;
  /** The audits that lowered a score, with their measurements. */
  shortcomings: string[];
}

/**
 * Scores a page with Lighthouse's default settings: a phone, a slow network, a slow processor.
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
