import { literalSetting } from "../document.ts";
import { remove, safeFix } from "../edits.ts";
import { dayNumber } from "../expiry.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "token-expiry-form",
  severity: "error",
  message: () => "Write the day on which the token expires as YYYY-MM-DD.",
  check(document, report) {
    const setting = literalSetting(document, "token_expires");
    if (!setting || dayNumber(setting.node.text) !== undefined) return;
    const { text: value, contentStart } = setting.node;
    const hasTime =
      contentStart >= 0 &&
      /^\d{4}-\d{2}-\d{2}[T ]/.test(value) &&
      dayNumber(value.slice(0, 10)) !== undefined;
    const time = { start: contentStart + 10, end: contentStart + value.length };
    report({
      ...atValue(setting),
      params: {},
      fixes: hasTime ? [safeFix("Keep only the day", remove(time))] : [],
    });
  },
};

export const text = (): RuleText => ({
  title: "The expiry date is a date",
  why: "`03/04/2027` is in March for some and in April for others. `YYYY-MM-DD` is [ISO 8601](https://www.rfc-editor.org/rfc/rfc3339) and reads the same everywhere.",
  fix: "Write year, month and day, `2027-03-04`.",
  examples: {
    valid: [{ text: yamlExample({ token_expires: "2027-03-04" }) }],
    invalid: [
      { title: "Another order", text: yamlExample({ token_expires: "⟦03/04/2027⟧" }) },
      { title: "With a time", text: yamlExample({ token_expires: '⟦"2027-03-04T12:00:00Z"⟧' }) },
      {
        title: "A day that does not exist",
        format: "dotenv",
        text: dotenvExample({ JIRA_TOKEN_EXPIRES: "⟦2027-02-30⟧" }),
      },
    ],
  },
});
