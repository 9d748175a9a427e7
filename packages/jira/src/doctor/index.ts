export { type ExaminationOptions, examineSite } from "./examine-site.ts";
export type {
  DoctorEvent,
  DoctorFinding,
  DoctorReport,
  ProbeId,
  ProbeOutcome,
  ProbeResult,
} from "./report.ts";
export { outcomeWords } from "./report.ts";
export { examinationSteps, probeIds } from "./steps.ts";
