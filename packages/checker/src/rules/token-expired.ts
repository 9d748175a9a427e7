import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { counted } from "../text/wording.ts";
import { tokenExpiry } from "../token-expiry.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ days: number }> = {
  id: "token-expired",
  severity: "error",
  message: ({ days }) => `Create a new token; this one expired ${counted(days, "day")} ago.`,
  check(document, report) {
    const expiry = tokenExpiry(document);
    if (!expiry || expiry.daysLeft >= 0) return;
    report({ ...atValue(expiry.setting), params: { days: -expiry.daysLeft } });
  },
};

export const text = (): RuleText => ({
  title: "The token has not expired",
  why: "Jira answers an expired token with `401` or, at many endpoints, with an empty result, as if the request were anonymous. A token [cannot be renewed](https://community.atlassian.com/forums/Jira-questions/API-token-longer-than-1-year/qaq-p/3225874).",
  fix: "Create a new token, put it in place of the old one, and change the date.",
  examples: {
    valid: [{ text: yamlExample({ token_expires: "2027-06-01" }) }],
    invalid: [{ text: yamlExample({ token_expires: "⟦2026-11-30⟧" }) }],
  },
});
