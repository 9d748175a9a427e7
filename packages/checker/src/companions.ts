import { requiredKeys } from "./generated/format.ts";
import type { Report } from "./report.ts";

interface NamedReport {
  /** The path of the file, from the same folder as those of the others. */
  name: string;
  report: Report;
}

/**
 * The settings that a file may lack because of the files that are checked with it: a `.env` beside a complete YAML
 * file, or in a folder above, has what that one refers to, and need not repeat the rest. For a second check, as
 * `elsewhere`.
 */
export function settingsElsewhere(
  { name, report }: NamedReport,
  others: readonly NamedReport[],
): readonly string[] {
  if (report.format === "yaml" || isComplete(report)) return [];
  const folder = folderOf(name);
  const isBeside = (other: NamedReport) =>
    other.report.format === "yaml" && isComplete(other.report) && folderOf(other.name).startsWith(folder);
  return others.some(isBeside) ? requiredKeys : [];
}

function isComplete({ diagnostics }: Report): boolean {
  return !diagnostics.some(({ rule }) => rule === "missing-key");
}

/** The folder of a path, with a slash at the end; empty for a mere file name. */
function folderOf(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
  return path.slice(0, path.lastIndexOf("/") + 1);
}
