import { ruleUrl, type Severity } from "@jira-config/checker";
import { type Example, rules } from "@jira-config/checker/rules";
import { causes, causeUrl } from "@jira-config/jira/causes";
import { ownRules } from "../rules/index.ts";
import { siteOrigin } from "../site-origin.ts";

/** Something that can be explained: a rule, or a reason why a call to Jira fails. */
export interface Topic {
  id: string;
  kind: "rule" | "cause";
  severity: Severity;
  title: string;
  /** Markdown. */
  why: string;
  /** Markdown. */
  fix: string;
  url: string;
  examples?: { valid: readonly Example[]; invalid: readonly Example[] };
}

export const topics: readonly Topic[] = [
  ...[...rules, ...ownRules].map(
    (rule): Topic => ({ ...rule, kind: "rule", url: ruleUrl(siteOrigin, rule.id) }),
  ),
  ...causes.map(
    ({ id, severity, title, why, fix }): Topic => ({
      id,
      kind: "cause",
      severity,
      title,
      why,
      fix,
      url: causeUrl(siteOrigin, id),
    }),
  ),
];
