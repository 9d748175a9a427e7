import { ruleUrl } from "@jira-config/checker";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import type { Answer } from "../answer.ts";
import { cacheableJson } from "../cacheable-json.ts";
import { withWarnings } from "../contract/warnings.ts";
import { RequestProblem } from "../request/request-problem.ts";
import type { Call } from "../route.ts";
import { siteData } from "../site-file.ts";

/** `GET /v1/rules`: every rule as data. */
export async function listRules(call: Call): Promise<Answer> {
  const list = { rules: await readRules(call) };
  return await cacheableJson(call.request, withWarnings(list, call.warnings));
}

/** `GET /v1/rules/{id}`: one rule as data. */
export async function showRule(call: Call): Promise<Answer> {
  const rule = (await readRules(call)).find(({ id }) => id === call.segments.id);
  if (!rule)
    throw new RequestProblem("not-found", {
      detail: "There is no rule with that name; /v1/rules lists them.",
    });
  return await cacheableJson(call.request, withWarnings(rule, call.warnings));
}

/** The documentation of the rules. */
export function ruleDocumentation(call: Pick<Call, "url" | "site">): Promise<readonly RuleDocumentation[]> {
  return siteData(call, "/rules.json");
}

/** The rules, each with the URL of its page. */
async function readRules(call: Call): Promise<(RuleDocumentation & { docs: string })[]> {
  const rules = await ruleDocumentation(call);
  return rules.map((rule) => ({ ...rule, docs: ruleUrl(call.url.origin, rule.id) }));
}
