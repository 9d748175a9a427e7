import { literalSetting } from "../document.ts";
import { keepOnly, safeFix } from "../edits.ts";
import { atValue } from "../places.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../setting.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

/** No address is longer, https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1; a search in more would be slow. */
const longestAddress = 320;
const address = /[^\s@<>"'(),:;]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;
const wholeAddress = new RegExp(`^${address.source}$`);

export const rule: Rule<{ isUserName: boolean }> = {
  id: "email-form",
  severity: "error",
  message: ({ isUserName }) =>
    isUserName
      ? "Use the account's e-mail address; Jira Cloud has no user names."
      : "Write one e-mail address and nothing around it.",
  check(document, report) {
    const setting = literalSetting(document, "email");
    if (!setting || wholeAddress.test(setting.node.text)) return;
    const fix = keepAddress(setting);
    report({
      ...atValue(setting),
      params: { isUserName: /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(setting.node.text) },
      ...(fix ? { fixes: [fix] } : {}),
    });
  },
};

/** Removes what stands around the one address that the text holds. */
function keepAddress({ node }: ScalarSetting): FixDraft | undefined {
  if (node.text.length > longestAddress) return undefined;
  const match = address.exec(node.text);
  if (!match || node.contentStart < 0 || node.text.split("@").length !== 2) return undefined;
  const before = node.text.slice(0, match.index);
  const after = node.text.slice(match.index + match[0].length);
  if (!/^(?:\s*|[^<:]*<|\s*<?mailto:)$/i.test(before) || !/^[>\s]*$/.test(after)) return undefined;
  return safeFix("Keep only the address", ...keepOnly(node, match.index, match[0].length));
}

export const text = (): RuleText => ({
  title: "The e-mail is one plain address",
  why: "Jira Cloud identifies you by the e-mail address of your Atlassian account together with the token ([Atlassian's description](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/)). A user name, a display name or a `mailto:` link gives `401`.",
  fix: "Use the address shown at [id.atlassian.com](https://id.atlassian.com/manage-profile/email). A service account has one that ends in `@serviceaccount.atlassian.com`.",
  examples: {
    valid: [{ text: yamlExample() }, { format: "dotenv", text: dotenvExample() }],
    invalid: [
      { title: "A user name", text: yamlExample({ email: "⟦jira-bot⟧" }) },
      { title: "A link", text: yamlExample({ email: '⟦"mailto:jira-bot@your-company.com"⟧' }) },
      {
        title: "A display name",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦Jira Bot <jira-bot@your-company.com>⟧" }),
      },
    ],
  },
});
