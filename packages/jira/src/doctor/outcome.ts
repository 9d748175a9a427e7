import type { DoctorFinding, ProbeOutcome } from "./report.ts";

/** What findings come to: the worst of them counts. */
export function outcomeOf(findings: readonly DoctorFinding[]): Exclude<ProbeOutcome, "skipped"> {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
