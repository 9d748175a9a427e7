import type { Severity } from "@jira-config/checker";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import reference from "@jira-config/cli/reference.json" with { type: "json" };

/** The rules that only the program on the command line has, because they look at more than a text. */
export const ownRules: readonly RuleDocumentation[] = reference.rules.map((rule) => ({
  ...rule,
  severity: rule.severity as Severity,
  examples: { valid: [], invalid: [] },
}));
