import { atValue } from "../findings/places.ts";
import { maxLifetime } from "../generated/format.ts";
import type { Rule, RuleText } from "../rule.ts";
import { tokenExpiry } from "../token-expiry.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "token-expiry-too-far",
  severity: "error",
  message: () => `Correct the date; no API token lives longer than ${maxLifetime} days.`,
  check(document, report) {
    const expiry = tokenExpiry(document);
    if (!expiry || expiry.daysLeft <= maxLifetime) return;
    report({ ...atValue(expiry.setting), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "The expiry date is within a year",
  why: `Tokens last [between 1 and ${maxLifetime} days](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). A later date is a mistake, and the warning would come too late.`,
  fix: "Copy the date shown next to the token at [id.atlassian.com](https://id.atlassian.com/manage-profile/security/api-tokens).",
  examples: {
    valid: [{ text: yamlExample({ token_expires: "2027-12-01" }) }],
    invalid: [{ text: yamlExample({ token_expires: "⟦2028-06-01⟧" }) }],
  },
});
