import { literalSetting } from "../document.ts";
import { atValue } from "../places.ts";
import { fixesInside, keepOnly, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../settings/setting.ts";
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
    const fixes = fixesInside(setting.node, ...keepEach(setting));
    const fault = fixes.length > 1 ? "several" : /^[^\s@]+@[^\s@/]+$/.test(text) ? "email" : "other";
    report({ ...atValue(setting), params: { fault }, fixes });
  },
};

const address = /https?:\/\/[a-z0-9-]+\.atlassian\.net/gi;
const longestText = 1000;

/** A fix for each address in the text, certain when it is the only one and nothing but signs and a link's text goes. */
function keepEach({ node }: ScalarSetting): FixDraft[] {
  if (node.text.length > longestText) return [];
  const matches = [...node.text.matchAll(address)];
  const addresses = matches.filter(([url], index) => matches.findIndex(([other]) => other === url) === index);
  return addresses.map(({ 0: url, index }, position) => {
    const edits = keepOnly(node, index, url.length);
    if (addresses.length > 1) return suggestedFix(`Keep only address ${position + 1}`, ...edits);
    const isCertain =
      /^(?:\[[^\]]*\]\()?\W*$/.test(node.text.slice(0, index)) &&
      /^\/?\W*(?:https?:\S*)?$/.test(node.text.slice(index + url.length));
    return (isCertain ? safeFix : suggestedFix)("Keep only the address", ...edits);
  });
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
