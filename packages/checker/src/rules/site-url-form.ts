import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { keepAddress } from "../repairs/keep-address.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = "several" | "email" | "other";

const messages: Readonly<Record<Fault, string>> = {
  several: "Keep one site URL; the token and the space (project) key belong to one site.",
  email: "Write the site URL as https://<site>.atlassian.net; this is an email address.",
  other: "Write the site URL as https://<site>.atlassian.net, and nothing around it.",
};

export const rule: Rule<{ fault: Fault }> = {
  id: "site-url-form",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const setting = document.site ? undefined : literalSetting(document, "url");
    if (!setting) return;
    const { text } = setting.node;
    const fixes = keepAddress(setting.node, addressesIn(text), signsOrLink, signsOrTarget);
    const fault = fixes.length > 1 ? "several" : /^[^\s@]+@[^\s@/]+$/.test(text) ? "email" : "other";
    report({ ...atValue(setting), params: { fault }, fixes });
  },
};

const address = /https?:\/\/[a-z0-9-]+\.atlassian\.net/gi;
const maxLength = 1000;
/** What can be removed around the address without a loss: punctuation, and the text or target of a link. */
const signsOrLink = /^(?:\[[^\]]*\]\()?\W*$/;
const signsOrTarget = /^\/?\W*(?:https?:\S*)?$/;

/** The distinct addresses in a text, if there are only a few. */
function addressesIn(text: string): RegExpExecArray[] {
  if (text.length > maxLength) return [];
  const matches = [...text.matchAll(address)];
  return matches.filter(([url], index) => matches.findIndex(([other]) => other === url) === index);
}

export const text = (): RuleText => ({
  title: "The site URL is one address",
  why: "A link copied from a chat or a document often brings brackets, a title or a second address along. Programs add `/rest/api/3/…` to whatever you write here, and the result is not a valid address.",
  fix: "Keep only `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      {
        title: "A link of Markdown",
        text: yamlExample({ url: '⟦"[our Jira](https://your-company.atlassian.net)"⟧' }),
      },
      {
        title: "In angle brackets",
        format: "dotenv",
        text: dotenvExample({ JIRA_URL: "⟦<https://your-company.atlassian.net>⟧" }),
      },
      {
        title: "Two of them",
        text: yamlExample({
          url: '⟦"https://your-company.atlassian.net, https://your-company-2.atlassian.net"⟧',
        }),
      },
      { title: "An email address", text: yamlExample({ url: "⟦jira-bot@your-company.com⟧" }) },
      { title: "Words", text: yamlExample({ url: '⟦"our Jira site"⟧' }) },
    ],
  },
});
