export { neededPermissionKeys, neededPermissions, type Permission } from "../site/needed-permissions.ts";
export { type ExaminationOptions, examineSite } from "./examine-site.ts";
export * from "./report.ts";
export { examinationSteps, probeIds } from "./steps.ts";
