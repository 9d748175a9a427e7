import { applyFixes } from "./apply-fixes.ts";
import type { Report } from "./report.ts";

/** A fix can reveal another problem, but after so many rounds the fixes must be undoing each other. */
const maxRounds = 10;

/**
 * Applies safe fixes until none is left.
 *
 * @param check checks a text with the caller's options
 * @returns the repaired text; the same text if there is no safe fix
 */
export async function fixAll(
  text: string,
  check: (text: string) => Report | Promise<Report>,
): Promise<string> {
  let current = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const { diagnostics } = await check(current);
    const next = applyFixes(current, diagnostics);
    if (next === current) break;
    current = next;
  }
  return current;
}
