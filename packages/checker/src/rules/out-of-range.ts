import { atValue } from "../findings/places.ts";
import { replaceValue, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { scalarOf } from "../settings/sections.ts";
import { isScalar, labelOf, type ScalarSetting } from "../settings/setting.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  name: string;
  unit: string;
  minimum: number;
  maximum: number;
}

export const rule: Rule<Params> = {
  id: "out-of-range",
  severity: "error",
  message: ({ name, unit, minimum, maximum }) =>
    `Set ${name} to a number${unit} from ${minimum} to ${maximum}.`,
  check({ violations, format }, report) {
    for (const { setting, fault } of violations) {
      if (fault === "type" || !isScalar(setting)) continue;
      const { minimum = 0, maximum = 0 } = scalarOf(setting);
      const nearest = fault === "minimum" ? minimum : inSeconds(setting, maximum);
      report({
        ...atValue(setting),
        params: {
          name: labelOf(setting),
          unit: setting.key === "timeout" ? " of seconds" : "",
          minimum,
          maximum,
        },
        fixes: [suggestedFix(`Write ${nearest}`, replaceValue(setting.node, String(nearest), format))],
      });
    }
  },
};

/** A timeout in milliseconds, converted to seconds; for any other value, the maximum. */
function inSeconds({ key, node }: ScalarSetting, maximum: number): number {
  const seconds = Number(node.text) / 1000;
  return key === "timeout" && Number.isInteger(seconds) && seconds <= maximum ? seconds : maximum;
}

function bounds(key: string): string {
  const { minimum, maximum } = scalarOf({ section: "settings", key });
  return `${minimum} to ${maximum}`;
}

export const text = (): RuleText => ({
  title: "Numbers are within their bounds",
  why: "With a timeout of 0, some programs give up before Jira can answer, and others wait forever. Dozens of retries turn a short outage into a long one, and run into [Jira's rate limits](https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).",
  fix: `Use ${bounds("timeout")} seconds for \`timeout\` and ${bounds("retry_attempts")} for \`retry_attempts\`, or leave them out: the defaults suit most programs.`,
  examples: {
    valid: [{ text: yamlExample({ timeout: "300", retry_attempts: "0" }) }],
    invalid: [
      { title: "Milliseconds", text: yamlExample({ timeout: "⟦30000⟧" }) },
      { title: "Below the minimum", text: yamlExample({ retry_attempts: "⟦-1⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_TIMEOUT: "⟦0⟧" }) },
    ],
  },
});
