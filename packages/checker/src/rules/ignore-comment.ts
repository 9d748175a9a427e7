import { atSpan } from "../findings/places.ts";
import { remove, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  lacks?: "id" | "reason";
  /** The rule that is named; absent if the name should not be repeated. */
  name?: string | undefined;
  isRefused?: boolean;
  /** Whether the comment names other rules as well. */
  isOneOfSeveral?: boolean;
}

export const rule: Rule<Params> = {
  id: "ignore-comment",
  severity: "warning",
  message({ lacks, name, isRefused, isOneOfSeveral }) {
    if (lacks === "id")
      return "Name the rule to ignore and say why, as in # jira-config-ignore <rule-id> -- reason.";
    if (lacks === "reason") return "Say why the rule is ignored here, with -- and a reason after its name.";
    const which = name === undefined ? "this rule" : `"${name}"`;
    if (isRefused) return `Fix what ${which} reports; a comment cannot hide a secret.`;
    return isOneOfSeveral
      ? `Remove ${which} from this comment, or correct the name; it finds nothing here.`
      : `Remove this comment, or correct the name; ${which} finds nothing here.`;
  },
  check({ suppressions }, report) {
    for (const suppression of suppressions) {
      const { ids, hasReason, line } = suppression;
      const place = atSpan(suppression);
      if (ids.length === 0) report({ ...place, params: { lacks: "id" } });
      else if (!hasReason) report({ ...place, params: { lacks: "reason" } });
      for (const id of ids) {
        if (line.ignored.has(id)) continue;
        const isRefused = line.refused.has(id);
        const isOneOfSeveral = ids.length > 1;
        const fixes = isRefused || isOneOfSeveral ? [] : [safeFix("Remove the comment", remove(place))];
        report({ ...place, params: { name: shownName(id), isRefused, isOneOfSeveral }, fixes });
      }
    }
  },
};

export const text = (): RuleText => ({
  title: "A comment that ignores a rule has a reason and an effect",
  why: "A comment `# jira-config-ignore <rule-id> -- reason`, on the line of a finding or on the line above, keeps the rule from being reported there, whichever way you check the file. The next person who reads the file will want to know why, and a comment that no longer has any effect could hide the next mistake. Secrets are always reported.",
  fix: "Write the rule's name as in the report, two dashes, and a reason. When the finding is gone, remove the comment.",
  examples: {
    valid: [
      {
        title: "Above the line",
        text: yamlExample({ timeout: "30" })
          .replace("  timeout", "  # jira-config-ignore out-of-range -- slow proxy\n  timeout")
          .replace("30", "900"),
      },
      {
        title: "On the line",
        text: yamlExample({ timeout: "900  # jira-config-ignore out-of-range -- slow proxy" }),
      },
    ],
    invalid: [
      { title: "No reason", text: yamlExample({ timeout: "900  ⟦# jira-config-ignore out-of-range⟧" }) },
      {
        title: "Nothing to ignore",
        text: `⟦# jira-config-ignore missing-key -- it is elsewhere⟧\n${yamlExample()}`,
      },
      {
        title: "Two rules, of which one finds nothing",
        text: yamlExample({
          timeout: "900  ⟦# jira-config-ignore out-of-range, missing-key -- slow proxy⟧",
        }),
      },
      { title: "No rule", text: `⟦# jira-config-ignore⟧\n${yamlExample()}` },
      {
        title: "In a .env file",
        format: "dotenv",
        text: `⟦# jira-config-ignore out-of-range⟧\nJIRA_TIMEOUT=900\n${dotenvExample()}`,
      },
    ],
  },
});
