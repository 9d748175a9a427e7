/** Longer than any file system's; an output repeats a name with every finding. */
const longestName = 255;

/**
 * The name of a form's file as a path inside the project that it came from: no way up, no root, no drive. A path that
 * is too long loses its start.
 */
export function fileName(given: string): string {
  const segments = given
    .slice(-longestName)
    .replace(/^[A-Za-z]:(?=[\\/])/, "")
    .split(/[\\/]+/)
    .filter((segment) => !["", ".", ".."].includes(segment));
  return segments.join("/") || "input";
}
