import { type Diagnostic, type Range, ruleUrl } from "@jira-config/checker";
import { siteOrigin } from "../site-origin.ts";
import type { OwnRule } from "./rule.ts";

/** What a rule of ours says about a place in a text. */
export function finding<Params extends object>(
  rule: OwnRule<Params>,
  params: Params,
  { path, range }: { path: string; range: Range },
): Diagnostic {
  const { id, severity } = rule;
  return {
    rule: id,
    severity,
    message: rule.message(params),
    path,
    range,
    docs: ruleUrl(siteOrigin, id),
    fixes: [],
  };
}

/** Sorts findings by position, then by rule, as the checker does. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : 1);
}
