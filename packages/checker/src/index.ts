export { applyFixes } from "./apply-fixes.ts";
export { check, ruleUrl } from "./check.ts";
export { type ConvertOptions, type ConvertResult, convert } from "./convert.ts";
export { maxTextLength } from "./limits.ts";
export { type ConfiguredSetting, type ReadSettings, readSettings } from "./read-settings.ts";
export type * from "./report.ts";
export { formats } from "./report.ts";
export type { SectionName } from "./sections.ts";
export { type Target, targets } from "./targets.ts";
