import { literalSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { type SiteUrl, siteName } from "../values/site-url.ts";
import { yamlExample } from "./examples.ts";

const exampleSite =
  /^(?:your|my)-?(?:company|domain|site|instance|org|organi[sz]ation|team|workspace|subdomain|name)$|^(?:example|company|sitename|site|domain|subdomain|instance)$/;
const exampleEmail =
  /^(?:your?|me|name|user|username|email|first\.last)(?:[-_.][a-z-]+)?@(?:your-?)?(?:company|example|domain|email|mail|org(?:anization)?)\.[a-z]+$|@example\.(?:com|org|net)$/i;

interface Params {
  what: string;
}

export const rule: Rule<Params> = {
  id: "example-value",
  severity: "info",
  message: ({ what }) => `Replace this example with ${what}.`,
  check(document, report) {
    const { site, isTemplate } = document;
    if (isTemplate) return;
    if (site && isExampleSite(site.url)) {
      report({ ...atValue(site.setting), params: { what: "your own site's address" } });
    }
    const email = literalSetting(document, "email");
    if (email && exampleEmail.test(email.node.text)) {
      report({
        ...atValue(email),
        params: { what: "the email address of the account that created the token" },
      });
    }
  },
};

/** Whether a site URL is the example without any other fault, which would be reported as well. */
function isExampleSite({ scheme, userInfo, host, hostKind, rest }: SiteUrl): boolean {
  const isRight = hostKind === "cloud" && scheme === "https://" && userInfo === "" && rest === "";
  return isRight && exampleSite.test(siteName(host) ?? "");
}

export const text = (): RuleText => ({
  title: "Example values are replaced by real ones",
  why: "The format is right, but `your-company.atlassian.net` is not a real site, so every request fails with `404`. Guides use it as an example, including this one, so this is only a note.",
  fix: "Use your own site's address and your own account's email.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { text: yamlExample({ url: '⟦"https://your-company.atlassian.net"⟧' }) },
      { title: "An email", text: yamlExample({ email: '⟦"your-email@company.com"⟧' }) },
    ],
  },
});
