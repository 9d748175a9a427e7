import { printable, secretSpans } from "@jira-config/checker/on-demand";
import { structuredPatch } from "diff";
import { shownLines } from "../terminal/shown-text.ts";

/**
 * A unified diff of two versions of a file, with secrets hidden.
 *
 * @returns the diff, and whether a secret is hidden in it
 */
export function shownDiff(
  name: string,
  before: string,
  after: string,
): { diff: string; hidesSecrets: boolean } {
  const secrets = [secretSpans(before), secretSpans(after)] as const;
  const versions = [shownLines(before, secrets[0]), shownLines(after, secrets[1])] as const;
  const { hunks } = structuredPatch(name, name, before, after, "", "", { context: 3 });
  const lines = hunks.flatMap((hunk) => {
    const at = [hunk.oldStart - 1, hunk.newStart - 1] as [number, number];
    const header = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
    return [header, ...hunk.lines.map((line) => shown(line[0] ?? " ", at))];
  });
  const heading = [`--- ${printable(name)}`, `+++ ${printable(name)}`];
  return {
    diff: `${[...heading, ...lines].join("\n")}\n`,
    hidesSecrets: secrets.some(({ length }) => length > 0),
  };

  /** The next line of a kind, from the version that has it, with secrets hidden. */
  function shown(kind: string, at: [number, number]): string {
    if (kind === "\\") return "\\ No newline at end of file";
    const version = kind === "+" ? 1 : 0;
    const line = versions[version][at[version]] ?? "";
    if (kind !== "+") at[0] += 1;
    if (kind !== "-") at[1] += 1;
    return kind + line;
  }
}
