import { applyFixes, type CheckOptions, check } from "@jira-config/checker/on-demand";

/** One fix can lay another problem bare, but a chain longer than this is a circle. */
const maxRounds = 10;

/**
 * Applies safe fixes until none is left.
 *
 * @returns the repaired text; `text` itself when nothing can be repaired for certain
 */
export async function fixAll(text: string, options: CheckOptions): Promise<string> {
  let current = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const { diagnostics } = await check(current, options);
    const next = applyFixes(current, diagnostics);
    if (next === current) break;
    current = next;
  }
  return current;
}
