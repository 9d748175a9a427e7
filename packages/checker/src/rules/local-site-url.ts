import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "local-site-url",
  severity: "warning",
  message: () => "Replace this local address with your site's before you use this file for real.",
  check({ site }, report) {
    if (site?.url.hostKind === "loopback") report({ ...atValue(site.setting), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "The site URL is not a local address",
  why: "A local address is right for testing against a fake Jira, and wrong everywhere else.",
  fix: "Use `https://your-company.atlassian.net`, or leave it as it is while you test.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { text: yamlExample({ url: '⟦"http://127.0.0.1:8080"⟧' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_URL: "⟦http://localhost:8080⟧" }) },
    ],
  },
});
