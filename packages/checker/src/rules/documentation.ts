import type { RuleDocumentation } from "../rule.ts";

export type { Example, RuleDocumentation } from "../rule.ts";

/** Every rule's documentation, in the order of the registry. */
export const rules: readonly RuleDocumentation[] = [];
