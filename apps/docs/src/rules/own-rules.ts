import type { Severity } from "@jira-config/checker";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import reference from "@jira-config/cli/reference.json" with { type: "json" };

/** The rules that only the command line has, because they need more than a text. */
export const ownRules: readonly RuleDocumentation[] = reference.rules.map((rule) => ({
  ...rule,
  severity: rule.severity as Severity,
  examples: { valid: [], invalid: [] },
}));
