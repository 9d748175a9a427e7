import { atPart } from "../findings/places.ts";
import { fixesInside, replace, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { siteName } from "../values/site-url.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "site-url-case",
  severity: "warning",
  message: () => "Write the site URL in lower case; programs compare it letter for letter.",
  check({ site }, report) {
    if (site?.url.hostKind !== "cloud" || site.url.scheme !== "https://" || site.url.userInfo !== "") return;
    const { setting, url } = site;
    const place = atPart(setting, 0, url.restStart);
    const written = setting.node.text.slice(0, url.restStart);
    const wanted = written.toLowerCase();
    if (written === wanted) return;
    // A name that is not made of words may be part of a secret, which no edit may repeat.
    const isShown = shownName(siteName(url.host) ?? "") !== undefined;
    const fix = safeFix("Write it in lower case", replace(place, wanted));
    report({ ...place, params: {}, fixes: isShown ? fixesInside(setting.node, fix) : [] });
  },
};

export const text = (): RuleText => ({
  title: "The site URL is in lower case",
  why: "Host names [are not case sensitive](https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2). But some programs check whether an address ends in `.atlassian.net`, cache answers by address, or compare it with the `baseUrl` that Jira reports, and they compare letter by letter.",
  fix: "Write `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { text: yamlExample({ url: '"⟦https://Your-Company.atlassian.net⟧"' }) },
      {
        title: "All of it",
        format: "dotenv",
        text: dotenvExample({ JIRA_URL: "⟦HTTPS://YOUR-COMPANY.ATLASSIAN.NET⟧" }),
      },
    ],
  },
});
