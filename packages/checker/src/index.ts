export { applyFixes } from "./apply-fixes.ts";
export { check, ruleUrl } from "./check.ts";
export type * from "./report.ts";
export { formats } from "./report.ts";
