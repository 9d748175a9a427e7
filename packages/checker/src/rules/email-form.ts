import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { keepAddress } from "../repairs/keep-address.ts";
import type { Rule, RuleText } from "../rule.ts";
import { meaningOf } from "../text/matches.ts";
import { emailAddressesIn, isEmailAddress } from "../values/email-address.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = "user-name" | "name" | "account-id" | "incomplete" | "pair" | "several" | "other";

const messages: Readonly<Record<Fault, string>> = {
  "user-name": "Use the account's email address; Jira Cloud has no user names.",
  name: "Use the account's email address, not a name.",
  "account-id": "Use the account's email address, not its account ID.",
  incomplete: "Write the whole email address, with the domain after the @.",
  pair: "Keep only the email address; the token has a setting of its own.",
  several: "Keep one email address, that of the account that created the token.",
  other: "Write one email address, and nothing around it.",
};

/** The first match counts. */
const shapes: readonly [Fault, RegExp][] = [
  ["account-id", /^[0-9a-f]{24}$|^[0-9]{5,7}:[0-9a-f-]{30,40}$/],
  ["user-name", /^[A-Za-z0-9][A-Za-z0-9._\\-]*$/],
  ["name", /^[^@]*$/],
  ["incomplete", /^[^\s@]+@[^\s@.]*\.?$/],
  ["pair", /^[^\s@:]+@[^\s@:]+:\S+$/],
];

/** What can be removed before the address without a loss: punctuation, a name, or `mailto:`. */
const signsOrName = /^(?:\W*|[^<:@]*<|\s*<?mailto:)$/i;
const signs = /^[^A-Za-z0-9@]*$/;

export const rule: Rule<{ fault: Fault }> = {
  id: "email-form",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const setting = literalSetting(document, "email");
    if (!setting || isEmailAddress(setting.node.text)) return;
    const fixes = keepAddress(setting.node, emailAddressesIn(setting.node.text), signsOrName, signs);
    const shape = meaningOf(shapes, setting.node.text);
    const fault = fixes.length > 1 ? "several" : (shape ?? "other");
    report({ ...atValue(setting), params: { fault }, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The email is one plain address",
  why: "Jira Cloud identifies you by the email address of your Atlassian account, together with the token ([Atlassian's description](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/)). A user name, a display name or a `mailto:` link gives `401`.",
  fix: "Use the address shown at [id.atlassian.com](https://id.atlassian.com/manage-profile/email). A service account's address ends in `@serviceaccount.atlassian.com`.",
  examples: {
    valid: [{ text: yamlExample() }, { format: "dotenv", text: dotenvExample() }],
    invalid: [
      { title: "A user name", text: yamlExample({ email: "⟦jira-bot⟧" }) },
      { title: "An account ID", text: yamlExample({ email: `⟦"${"5b10ac8d82e05b22"}${"cc7d4ef5"}"⟧` }) },
      { title: "Half an address", text: yamlExample({ email: "⟦jira-bot@your-company⟧" }) },
      {
        title: "Two addresses",
        text: yamlExample({ email: "⟦jira-bot@your-company.com, qa-bot@your-company.com⟧" }),
      },
      { title: "A link", text: yamlExample({ email: '⟦"mailto:jira-bot@your-company.com"⟧' }) },
      {
        title: "A display name",
        format: "dotenv",
        text: dotenvExample({ JIRA_EMAIL: "⟦Jira Bot <jira-bot@your-company.com>⟧" }),
      },
    ],
  },
});
