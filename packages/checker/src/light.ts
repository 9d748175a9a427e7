// What programs want of the engine without any reader or rule: both entries have it.
export { applyFixes } from "./apply-fixes.ts";
export { ruleUrl } from "./diagnose.ts";
export { fixAll } from "./fix-all.ts";
export { maxTextLength } from "./limits.ts";
export { nearest } from "./nearest.ts";
export type { Span } from "./node.ts";
export { printable, printableJson } from "./renderers/printable.ts";
export type * from "./report.ts";
export { formats } from "./report.ts";
export { reportOf } from "./report-of.ts";
export { findSecrets } from "./secrets/find-secrets.ts";
export { secretSpans } from "./secrets/secret-spans.ts";
export { shownName } from "./secrets/shown-name.ts";
export type { SectionName } from "./settings/sections.ts";
export { currentDay } from "./today.ts";
export { unmarked } from "./unmarked.ts";
export { alternatives, counted } from "./wording.ts";
export { type Target, targets } from "./writers/targets.ts";
