export { check, preload } from "./check-on-demand.ts";
export * from "./light.ts";
