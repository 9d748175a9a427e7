import { checkOrdinary } from "./ordinary/check-ordinary.ts";
import type { CheckOptions, Report } from "./report.ts";

/**
 * Does what {@link check} of the whole engine does, and answers the same, but loads the larger part of the engine only
 * when a text calls for it. For pages and programs that should be there at once.
 *
 * @param text the whole file
 * @returns everything that the rules find, in the order of the text; rejects only when that part cannot be loaded
 */
export async function check(text: string, options: CheckOptions = {}): Promise<Report> {
  const report = checkOrdinary(text, options);
  if (report) return report;
  const { checkThoroughly } = await loadRest();
  return checkThoroughly(text, options);
}

/** Loads what {@link check} may want later, so that it need not be waited for. Rejects when it cannot be loaded. */
export async function preload(): Promise<void> {
  await loadRest();
}

function loadRest(): Promise<typeof import("./check-thoroughly.ts")> {
  return import("./check-thoroughly.ts");
}
