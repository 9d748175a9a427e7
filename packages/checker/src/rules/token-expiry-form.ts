import { isTextOrNumber, scalarSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { dayOf } from "../generated/day.ts";
import { fixesInside, replaceWithText, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule<{ isDate: boolean }> = {
  id: "token-expiry-form",
  severity: "error",
  message: ({ isDate }) =>
    isDate
      ? "Correct the date on which the token expires; there is no such day."
      : "Write the day on which the token expires as YYYY-MM-DD.",
  check(document, report) {
    const setting = scalarSetting(document, "token_expires");
    if (!setting || !isTextOrNumber(document, setting) || dayOf(setting.node.text) !== undefined) return;
    const { node } = setting;
    const days = daysIn(node.text);
    const fix = days.length > 1 ? suggestedFix : safeFix;
    const fixes = days.map((day) => fix(`Write ${day}`, replaceWithText(node, day, document.format)));
    report({
      ...atValue(setting),
      params: { isDate: /^\d{4}-\d\d-\d\d$/.test(node.text) },
      fixes: fixesInside(node, ...fixes),
    });
  },
};

const months = "january february march april may june july august september october november december".split(
  " ",
);
/** Formats in which people write dates: some with a time, with the month's name, or with "st" and "th". */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[-/. ](?<day>\d{1,2})[-/. ](?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-/. ]+(?:of )?(?<month>[a-z]{3,9})[-,/. ]+(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})[-/. ]+(?<day>\d{1,2})(?:st|nd|rd|th)?[-,/. ]+(?<year>\d{4})$/i,
];

/** The days that a text may mean. */
function daysIn(text: string): string[] {
  const dates = forms.flatMap((form) => {
    const { year, month = "", day = "" } = form.exec(text)?.groups ?? {};
    return [`${year}-${numberOf(month)}-${day.padStart(2, "0")}`];
  });
  return [...new Set(dates)].filter((date) => dayOf(date) !== undefined);
}

/** The number of a month, which may be written as its name or the first letters of that. */
function numberOf(month: string): string {
  const named = months.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  return String(named || month).padStart(2, "0");
}

export const text = (): RuleText => ({
  title: "The expiry date is a date",
  why: "`03/04/2027` is in March for some people and in April for others. `YYYY-MM-DD` is [ISO 8601](https://www.rfc-editor.org/rfc/rfc3339) and reads the same everywhere.",
  fix: "Write year, month and day, `2027-03-04`.",
  examples: {
    valid: [{ text: yamlExample({ token_expires: "2027-03-04" }) }],
    invalid: [
      { title: "Another order", text: yamlExample({ token_expires: "⟦03/04/2027⟧" }) },
      { title: "Other signs", text: yamlExample({ token_expires: "⟦2027/3/4⟧" }) },
      { title: "With the month's name", text: yamlExample({ token_expires: "⟦4 March 2027⟧" }) },
      { title: "With a time", text: yamlExample({ token_expires: '⟦"2027-03-04T12:00:00Z"⟧' }) },
      {
        title: "A day that does not exist",
        format: "dotenv",
        text: dotenvExample({ JIRA_TOKEN_EXPIRES: "⟦2027-02-30⟧" }),
      },
    ],
  },
});
