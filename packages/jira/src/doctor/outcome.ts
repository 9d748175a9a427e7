import type { DoctorFinding, ProbeOutcome } from "./report.ts";

/** The outcome of a probe: its worst finding decides. */
export function outcomeOf(findings: readonly DoctorFinding[]): Exclude<ProbeOutcome, "skipped"> {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
