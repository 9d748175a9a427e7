export { causes } from "../causes/registry.ts";
export type { Cause, CauseExample, Confidence, Sign } from "./cause.ts";
export { causeUrl } from "./cause-url.ts";
export { type Diagnosis, diagnose } from "./diagnose.ts";
export type { FailedResponse } from "./evidence.ts";
export { statusesOf } from "./statuses-of.ts";
