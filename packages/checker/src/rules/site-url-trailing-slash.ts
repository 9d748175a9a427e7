import { atPart } from "../findings/places.ts";
import { fixesInside, remove, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "site-url-trailing-slash",
  severity: "error",
  message: () => "Remove the slash at the end of the site URL; it doubles the one that programs add.",
  check({ site }, report) {
    if (!site) return;
    const { setting, url } = site;
    if (!/^\/+$/.test(url.rest)) return;
    const place = atPart(setting, url.restStart, setting.node.text.length);
    const fixes = fixesInside(setting.node, safeFix("Remove the trailing slash", remove(place)));
    report({ ...place, params: {}, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The site URL has no slash at the end",
  why: "Programs append `/rest/api/3/…` to this URL. With a slash at its end, the address becomes `//rest/…`. Jira answers that with `404` ([an example](https://github.com/OctopusDeploy/Issues/issues/9348)), and the gateway for tokens with scopes answers with a misleading `401` about scopes.",
  fix: "Remove the slash: `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { text: yamlExample({ url: '"https://your-company.atlassian.net⟦/⟧"' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_URL: "https://your-company.atlassian.net⟦//⟧" }) },
    ],
  },
});
