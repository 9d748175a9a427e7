import { findSecrets } from "@jira-config/checker";

/** Longer than any file system's; an output repeats a name with every finding. */
const longestName = 255;
/** What stands for a name in an output. */
const unnamed = "input";

/**
 * The name of a form's file as a path inside the project that it came from: no way up, no root, no drive. A path that
 * is too long loses its start, and one that holds a secret, pasted in the wrong place, is not repeated at all.
 */
export function fileName(given: string): string {
  if (findSecrets(given).length > 0) return unnamed;
  const segments = given
    .slice(-longestName)
    .replace(/^[A-Za-z]:(?=[\\/])/, "")
    .split(/[\\/]+/)
    .filter((segment) => !["", ".", ".."].includes(segment));
  return segments.join("/") || unnamed;
}
