import { ruleUrl } from "@jira-config/checker";
import { type RuleDocumentation, rules } from "@jira-config/checker/rules";
import { cacheableJson } from "./cacheable-json.ts";
import { RequestProblem } from "./request-problem.ts";
import type { Call } from "./route.ts";

/** `GET /v1/rules`: every rule as data. */
export function listRules({ request, url }: Call): Promise<Response> {
  return cacheableJson(request, { rules: rules.map((rule) => withPage(rule, url.origin)) });
}

/** `GET /v1/rules/{id}`: one rule as data. */
export function showRule({ request, url, parameters }: Call): Promise<Response> {
  const rule = rules.find(({ id }) => id === parameters.id);
  if (!rule)
    throw new RequestProblem("not-found", { detail: "There is no rule of that name; /v1/rules lists them." });
  return cacheableJson(request, withPage(rule, url.origin));
}

function withPage(rule: RuleDocumentation, origin: string) {
  return { ...rule, docs: ruleUrl(origin, rule.id) };
}
