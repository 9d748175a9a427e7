import { applyFixes, type CheckOptions, check } from "@jira-config/checker";

/** One fix can lay another problem bare, but a chain longer than this is a circle. */
const maxRounds = 10;

/**
 * Applies safe fixes until none is left.
 *
 * @returns the repaired text; `text` itself when nothing can be repaired for certain
 */
export function fixAll(text: string, options: CheckOptions): string {
  let current = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const next = applyFixes(current, check(current, options).diagnostics);
    if (next === current) break;
    current = next;
  }
  return current;
}
