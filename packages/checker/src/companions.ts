import { requiredKeys } from "./generated/format.ts";
import type { Report } from "./report.ts";

/** A file and what was found in it. */
interface NamedReport {
  /** Its path, from wherever the others' start too. */
  name: string;
  report: Report;
}

/**
 * The settings that a file need not have because of those that are checked with it: a `.env` beside a whole YAML file, or
 * further up, holds what that one refers to, and need not repeat the rest. To be given to a second check, as `elsewhere`.
 */
export function settingsElsewhere(
  { name, report }: NamedReport,
  others: readonly NamedReport[],
): readonly string[] {
  if (report.format === "yaml" || isWhole(report)) return [];
  const folder = folderOf(name);
  const isBeside = (other: NamedReport) =>
    other.report.format === "yaml" && isWhole(other.report) && folderOf(other.name).startsWith(folder);
  return others.some(isBeside) ? requiredKeys : [];
}

function isWhole({ diagnostics }: Report): boolean {
  return !diagnostics.some(({ rule }) => rule === "missing-key");
}

/** With the slash behind it; empty where there is none. */
function folderOf(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\.\//, "");
  return path.slice(0, path.lastIndexOf("/") + 1);
}
