export { type ExaminationOptions, examinationSteps, examineSite } from "./examine-site.ts";
export {
  type DoctorEvent,
  type DoctorFinding,
  type DoctorReport,
  type ProbeId,
  type ProbeOutcome,
  type ProbeResult,
  probeIds,
} from "./report.ts";
