import { ruleUrl } from "@jira-config/checker";
import { type RuleDocumentation, rules } from "@jira-config/checker/rules";
import type { Answer } from "./answer.ts";
import { cacheableJson } from "./cacheable-json.ts";
import { RequestProblem } from "./request-problem.ts";
import type { Call } from "./route.ts";
import { withWarnings } from "./warnings.ts";

/** `GET /v1/rules`: every rule as data. */
export function listRules({ request, url, warnings }: Call): Promise<Answer> {
  const list = { rules: rules.map((rule) => withPage(rule, url.origin)) };
  return cacheableJson(request, withWarnings(list, warnings));
}

/** `GET /v1/rules/{id}`: one rule as data. */
export function showRule({ request, url, segments, warnings }: Call): Promise<Answer> {
  const rule = rules.find(({ id }) => id === segments.id);
  if (!rule)
    throw new RequestProblem("not-found", { detail: "There is no rule of that name; /v1/rules lists them." });
  return cacheableJson(request, withWarnings(withPage(rule, url.origin), warnings));
}

function withPage(rule: RuleDocumentation, origin: string) {
  return { ...rule, docs: ruleUrl(origin, rule.id) };
}
