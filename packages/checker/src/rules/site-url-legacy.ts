import { atPart } from "../findings/places.ts";
import { fixesInside, replace, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

const legacyDomain = "jira.com";

export const rule: Rule = {
  id: "site-url-legacy",
  severity: "warning",
  message: () => "Check this address; nearly all sites end in atlassian.net, not jira.com.",
  check({ site }, report) {
    if (site?.url.hostKind !== "cloud" || !site.url.host.toLowerCase().endsWith(`.${legacyDomain}`)) return;
    const { setting, url } = site;
    const domain = atPart(setting, url.restStart - legacyDomain.length, url.restStart);
    const fix = suggestedFix("Write atlassian.net", replace(domain, "atlassian.net"));
    report({ ...domain, params: {}, fixes: fixesInside(setting.node, fix) });
  },
};

export const text = (): RuleText => ({
  title: "The site URL ends in atlassian.net",
  why: "The first Jira Cloud sites were at `jira.com`, and [some still are](https://bitbucket.org/atlassianlabs/atlascode/issues/189). For everyone else, it is a mistake that leads to someone else's site, or to none.",
  fix: "Open the site in the browser and copy the address that you end up at. If that is on `jira.com`, leave it.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { text: yamlExample({ url: '"https://your-company.⟦jira.com⟧"' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_URL: "https://your-company.⟦jira.com⟧" }) },
    ],
  },
});
