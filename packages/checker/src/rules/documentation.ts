export { documentation as rules } from "../generated/documentation.ts";
export type { Example, RuleDocumentation } from "../rule.ts";
export { exampleDay } from "./examples.ts";
export { expiryNoticeDays } from "./token-expires-soon.ts";
