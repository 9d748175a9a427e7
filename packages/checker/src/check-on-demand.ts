import { checkOrdinary } from "./ordinary/check-ordinary.ts";
import type { CheckOptions, Report } from "./report.ts";

/**
 * Gives the same result as `check` of the main entry point, but loads the larger part of the engine only when a text
 * needs it. For pages and programs that must start fast.
 *
 * @param text the whole file
 * @returns what the rules found, in the order of the text; rejects only if that part cannot be loaded
 */
export async function check(text: string, options: CheckOptions = {}): Promise<Report> {
  const report = checkOrdinary(text, options);
  if (report) return report;
  const { checkThoroughly } = await loadRest();
  return checkThoroughly(text, options);
}

/** Loads ahead of time what {@link check} may need later. Rejects if it cannot be loaded. */
export async function preload(): Promise<void> {
  await loadRest();
}

function loadRest(): Promise<typeof import("./check-thoroughly.ts")> {
  return import("./check-thoroughly.ts");
}
