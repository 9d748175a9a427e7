import { type RuleDocumentation, rules } from "@jira-config/checker/rules";
import { ownRules } from "./own-rules.ts";
import { type RuleFacts, ruleFacts } from "./rule-facts.ts";

type ListedRule = Pick<RuleDocumentation, "id" | "severity" | "title"> & RuleFacts;

export interface Topic {
  title: string;
  rules: readonly ListedRule[];
}

/** Every rule by its topic: first those of the registry in their order, then those of the command line. */
export function rulesByTopic(): Topic[] {
  const topics = Map.groupBy([...rules, ...ownRules], ({ topic }) => topic);
  return [...topics].map(([title, members]) => ({
    title,
    rules: members.map((rule) => ({ ...rule, ...ruleFacts(rule) })),
  }));
}
