import type { NamedFinding } from "../named-report.ts";
import type { ProbeOutcome } from "./report.ts";

/** The outcome of a probe: its worst finding decides. */
export function outcomeOf(findings: readonly NamedFinding[]): Exclude<ProbeOutcome, "skipped"> {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
