import { literalSetting } from "../document.ts";
import { suggestedFix } from "../edits.ts";
import { atPart, atValue } from "../places.ts";
import type { Finding, Rule, RuleText } from "../rule.ts";
import type { ScalarSetting } from "../setting.ts";
import { type HostKind, type SiteUrl, siteName } from "../site-url.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  kind: Exclude<HostKind, "cloud" | "loopback"> | "unreadable";
}

const messages: Readonly<Record<Params["kind"], string>> = {
  gateway: "Put your site's own address here and the ID from this URL in cloud_id.",
  atlassian: "Use your own site's address; this host is Atlassian's, not a Jira site.",
  "near-cloud": "Use .atlassian.net: Jira Cloud sites have no other ending.",
  "bare-name": "Write the whole address, https://<site>.atlassian.net, not only the site's name.",
  other:
    "Use the site's atlassian.net address: API tokens do not work on custom domains, and Jira Server and Data Center are not supported.",
  unreadable: "Write the site's address as https://<site>.atlassian.net.",
};

export const rule: Rule<Params> = {
  id: "site-url-host",
  severity: "error",
  message: ({ kind }) => messages[kind],
  check(document, report) {
    const { site } = document;
    const setting = site ? undefined : literalSetting(document, "url");
    if (setting) report({ ...atValue(setting), params: { kind: "unreadable" } });
    if (!site || site.url.hostKind === "cloud" || site.url.hostKind === "loopback") return;
    report(wrongHost(site.setting, site.url, site.url.hostKind));
  },
};

function wrongHost(setting: ScalarSetting, url: SiteUrl, kind: Params["kind"]): Finding<Params> {
  const place = atPart(setting, url.restStart - url.host.length, url.restStart);
  const name = siteName(url.host);
  if (
    setting.node.contentStart < 0 ||
    name === undefined ||
    (kind !== "near-cloud" && kind !== "bare-name")
  ) {
    return { ...place, params: { kind } };
  }
  const scheme = kind === "bare-name" && url.scheme === "" ? "https://" : "";
  const edits = [
    { start: place.start, end: place.start, text: scheme },
    { start: place.start + name.length, end: place.end, text: ".atlassian.net" },
  ];
  return {
    ...place,
    params: { kind },
    fixes: [
      suggestedFix(
        "Use the site's atlassian.net address",
        ...edits.filter(({ start, end, text }) => end > start || text !== ""),
      ),
    ],
  };
}

export const text = (): RuleText => ({
  title: "The site URL is that of a Jira Cloud site",
  why: "API tokens are accepted at `https://<site>.atlassian.net` alone. [Custom domains support session authentication only](https://jira.atlassian.com/browse/AX-649), pages such as `id.atlassian.com` are no Jira, and Jira Server and Data Center sign in another way, which is outside of what this format is for.",
  fix: "Open Jira in the browser and copy the address up to `.atlassian.net`. Behind a custom domain, the site's own name is shown at admin.atlassian.com.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { title: "Atlassian's own page", text: yamlExample({ url: '"https://⟦id.atlassian.com⟧"' }) },
      { title: "Another ending", text: yamlExample({ url: '"https://⟦your-company.atlassian.com⟧"' }) },
      { title: "The site's name alone", text: yamlExample({ url: '"⟦your-company⟧"' }) },
      {
        title: "A custom domain or a server",
        text: yamlExample({ url: '"https://⟦jira.your-company.com⟧"' }),
      },
      {
        title: "The gateway",
        text: yamlExample({
          url: '"https://⟦api.atlassian.com⟧/ex/jira/11223344-a1b2-4c3d-9e8f-0123456789ab"',
        }),
      },
    ],
  },
});
