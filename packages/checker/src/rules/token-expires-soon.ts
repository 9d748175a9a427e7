import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { counted } from "../text/wording.ts";
import { tokenExpiry } from "../token-expiry.ts";
import { yamlExample } from "./examples.ts";

/** How many days before the expiry this is reported. */
export const expiryNoticeDays = 30;

export const rule: Rule<{ days: number }> = {
  id: "token-expires-soon",
  severity: "warning",
  message: ({ days }) =>
    days === 0
      ? "Replace the token now; it expires today."
      : `Replace the token; it expires in ${counted(days, "day")}.`,
  check(document, report) {
    const expiry = tokenExpiry(document);
    if (!expiry || expiry.daysLeft < 0 || expiry.daysLeft > expiryNoticeDays) return;
    report({ ...atValue(expiry.setting), params: { days: expiry.daysLeft } });
  },
};

export const text = (): RuleText => ({
  title: "The token is valid for another month",
  why: "Atlassian reminds only the token's owner, and people report that the email comes [one day before](https://community.atlassian.com/t5/Jira-questions/Are-notifications-sent-when-API-tokens-are-about-to-expire/qaq-p/2951366). You can have two tokens at once, so there is no need to wait.",
  fix: "Create a new token, put it in place, check that it works, revoke the old one, and change the date.",
  examples: {
    valid: [{ text: yamlExample({ token_expires: "2027-06-01" }) }],
    invalid: [
      { text: yamlExample({ token_expires: "⟦2026-12-15⟧" }) },
      { title: "Today", text: yamlExample({ token_expires: "⟦2026-12-01⟧" }) },
    ],
  },
});
