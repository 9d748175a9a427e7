import type { RuleDocumentation } from "@jira-config/checker/rules";

/** A rule of this program: what the checker's rules say too, except for examples, which here would be whole folders. */
export interface OwnRule<Params extends object = object> extends Omit<RuleDocumentation, "examples"> {
  /** One sentence that says what to do. Sees nothing of the text but its params, and never a secret. */
  message(params: Params): string;
}
