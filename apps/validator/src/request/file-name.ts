import { findSecrets } from "@jira-config/checker";

/** No file system allows longer names; an output repeats the name with every finding. */
const maxNameLength = 255;
/** The name in an output when there is none. */
const unnamed = "input";

/**
 * The name of a file in a form as a path inside its project: without `..`, a root or a drive. A path that is too long
 * loses its start, and one that holds a secret, pasted in the wrong place, is not repeated at all.
 */
export function fileName(given: string): string {
  if (findSecrets(given).length > 0) return unnamed;
  const segments = given
    .slice(-maxNameLength)
    .replace(/^[A-Za-z]:(?=[\\/])/, "")
    .split(/[\\/]+/)
    .filter((segment) => !["", ".", ".."].includes(segment));
  return segments.join("/") || unnamed;
}
