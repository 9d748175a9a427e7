import { environmentToken, literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { addReference } from "../repairs/insert-key.ts";
import type { Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { nameIn } from "../settings/sections.ts";
import { quotedName } from "../settings/setting.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "service-account-cloud-id",
  severity: "warning",
  message: ({ name }) =>
    `Add ${name}; a service account's token works only at api.atlassian.com, which needs it.`,
  check(document, report) {
    if (document.byKey.cloud_id) return;
    const email = literalSetting(document, "email");
    const token = environmentToken(document);
    const isAccount = email && /@serviceaccount\.atlassian\.com$/i.test(email.node.text);
    const isAccountToken = token && findSecrets(token.node.text)[0]?.kind === "service-account-token";
    const setting = isAccount ? email : isAccountToken ? token : undefined;
    if (!setting) return;
    report({
      ...atValue(setting),
      params: { name: quotedName(nameIn(document.isEnvironment, "cloud_id")) },
      fixes: addReference(document, "cloud_id"),
    });
  },
};

export const text = (): RuleText => ({
  title: "A service account comes with the cloud ID",
  why: "Service accounts have [only tokens with scopes](https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts), and these work only at `https://api.atlassian.com/ex/jira/{cloudId}`. At the site's own address, they get `401`, or an empty result [as if nobody had signed in](https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api).",
  fix: "Open `https://your-company.atlassian.net/_edge/tenant_info` in the browser and put the ID that it shows into `cloud_id` or `JIRA_CLOUD_ID`.",
  examples: {
    valid: [
      {
        text: yamlExample({
          email: "jira-bot-a1b2c3@serviceaccount.atlassian.com",
          cloud_id: "11223344-a1b2-3c4d-5e6f-0123456789ab",
        }),
      },
    ],
    invalid: [
      { text: yamlExample({ email: "⟦jira-bot-a1b2c3@serviceaccount.atlassian.com⟧" }) },
      {
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦jira-bot-a1b2c3@serviceaccount.atlassian.com⟧" }),
      },
    ],
  },
});
