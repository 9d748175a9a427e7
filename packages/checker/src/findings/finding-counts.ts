import type { Report } from "../report.ts";
import { counted } from "../text/wording.ts";

/** How many findings there are of each severity: "2 errors", "1 warning". */
export function findingCounts(summary: Report["summary"]): string[] {
  return (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = summary[`${severity}s`];
    return count === 0 ? [] : [counted(count, severity)];
  });
}
