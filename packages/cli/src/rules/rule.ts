import type { RuleDocumentation } from "@jira-config/checker/rules";

/** A rule of this program, documented as those of the checker, but without examples, which would be whole folders. */
export interface OwnRule<Params extends object = object> extends Omit<RuleDocumentation, "examples"> {
  /** One sentence that says what to do. It sees only its params, never the text or a secret. */
  message(params: Params): string;
}
