import { holdsSecret } from "../document.ts";
import { userInfoPlace } from "../findings/places.ts";
import { fixesInside, remove, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, sampleToken, yamlExample } from "./examples.ts";

export const rule: Rule<{ isToken: boolean }> = {
  id: "site-url-credentials",
  severity: "error",
  isAboutSecret: true,
  message: ({ isToken }) =>
    isToken
      ? "Take the token out of the site URL, and revoke it if anyone else has seen it; logs show URLs."
      : "Remove the user name and password from the site URL; logs show URLs.",
  check(document, report) {
    const { site } = document;
    if (!site || site.url.userInfo === "") return;
    const place = userInfoPlace(site);
    const fixes = fixesInside(site.setting.node, safeFix("Remove the credentials", remove(place)));
    report({ ...place, params: { isToken: holdsSecret(document, place) }, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The site URL holds no credentials",
  why: "Programs print URLs in logs, error messages and stack traces, including anything before the `@`. Clients also disagree about whether to send it.",
  fix: "Put the address in `email` and a reference to the token in `api_token`. If it was a real token, revoke it.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { text: yamlExample({ url: '"https://⟦somebody:secret@⟧your-company.atlassian.net"' }) },
      {
        title: "A token",
        text: yamlExample({
          url: `"https://⟦jira-bot%40your-company.com:${sampleToken()}@⟧your-company.atlassian.net"`,
        }),
      },
      {
        title: "In a .env file",
        format: "dotenv",
        text: dotenvExample({ JIRA_URL: "https://⟦somebody:secret@⟧your-company.atlassian.net" }),
      },
    ],
  },
});
