import { applyFixes } from "./apply-fixes.ts";
import type { Report } from "./report.ts";

/** One fix can lay another problem bare, but a chain longer than this is a circle. */
const maxRounds = 10;

/**
 * Applies safe fixes until none is left.
 *
 * @param check checks a text as the caller does, with its options
 * @returns the repaired text; `text` itself when nothing can be repaired for certain
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
