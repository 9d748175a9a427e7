export { type ExaminationOptions, examineSite } from "./examine-site.ts";
export * from "./report.ts";
export { examinationSteps, probeIds } from "./steps.ts";
