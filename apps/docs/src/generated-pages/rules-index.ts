import type { Severity } from "@jira-config/checker";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import type { GeneratedPage } from "./page.ts";
import { severities } from "./severity.ts";

/**
 * The list of all rules, by severity.
 *
 * @param ownRules those of the program on the command line
 */
export function rulesIndex(
  rules: readonly RuleDocumentation[],
  ownRules: readonly RuleDocumentation[],
): GeneratedPage {
  const groups = (Object.keys(severities) as Severity[])
    .map((severity) => ({ severity, members: rules.filter((rule) => rule.severity === severity) }))
    .filter(({ members }) => members.length > 0);
  return {
    id: "rules",
    title: "Rules",
    description: "Everything that the checker looks for in a Jira configuration.",
    markdown: `
The checker knows ${rules.length} rules. They are the same in [the checker on this site](/check/), in [the HTTP API](/api/) and on [the command line](/command-line/). A rule's name never changes, so a link to its page stays good.

${groups.map(({ severity, members }) => ruleGroup(severity, members)).join("\n")}
## On the command line

[\`jira-config check\`](/command-line/) also looks at what is around a file.

${ruleTable(ownRules)}`,
  };
}

function ruleGroup(severity: Severity, rules: readonly RuleDocumentation[]): string {
  const { plural, meaning } = severities[severity];
  return `## ${plural}

${meaning}

${ruleTable(rules)}`;
}

function ruleTable(rules: readonly RuleDocumentation[]): string {
  const rows = rules.map(({ id, title }) => `| [${title}](/rules/${id}/) | \`${id}\` |`);
  return `| Rule | Name |
| --- | --- |
${rows.join("\n")}
`;
}
