export { check } from "./check.ts";
export { type ConvertOptions, type ConvertResult, convert } from "./convert.ts";
export * from "./light.ts";
export { type ConfiguredSetting, type ReadSettings, readSettings } from "./read-settings.ts";
