import { atPart } from "../findings/places.ts";
import { fixesInside, insertAt, replace, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { isForOthers } from "../settings/others-file.ts";
import type { HostKind, SiteUrl } from "../values/site-url.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

type Fault = "missing" | "repeated" | "unencrypted" | "misspelt";

const messages: Readonly<Record<Fault, string>> = {
  missing: "Start the site URL with https://.",
  repeated: "Write https:// once, at the start of the site URL.",
  unencrypted: "Start the site URL with https://, so that the token travels encrypted.",
  misspelt: "Start the site URL with https://, colon and both slashes included.",
};

/** The hosts for which the scheme is checked; for all others, the whole URL has to be replaced. */
const judged: readonly HostKind[] = ["cloud", "near-cloud", "site-name", "loopback"];

export const rule: Rule<{ fault: Fault }> = {
  id: "site-url-scheme",
  severity: "error",
  message: ({ fault }) => messages[fault],
  check(document, report) {
    const { site } = document;
    if (!site || isRight(site.url) || (site.url.scheme === "" && isForOthers(document))) return;
    const { setting, url } = site;
    const fault = faultOf(url.scheme);
    const place = atPart(setting, 0, url.scheme.length || setting.node.text.length);
    const edit = fault === "missing" ? insertAt(place.start, "https://") : replace(place, "https://");
    const fix = isWeb(url.scheme) ? safeFix : suggestedFix;
    report({
      ...place,
      params: { fault },
      fixes: fixesInside(setting.node, fix(fault === "missing" ? "Add https://" : "Write https://", edit)),
    });
  },
};

function isRight({ scheme, hostKind }: SiteUrl): boolean {
  const isPlain = scheme === "http://" && hostKind === "loopback";
  return scheme === "https://" || isPlain || !judged.includes(hostKind);
}

function faultOf(scheme: string): Fault {
  if (scheme === "") return "missing";
  if (words(scheme).length > 1) return "repeated";
  return scheme === "http://" ? "unencrypted" : "misspelt";
}

/** Whether a scheme can only mean http or https. */
function isWeb(scheme: string): boolean {
  return words(scheme).every((word) => /^h?t{1,3}ps?$/.test(word));
}

function words(scheme: string): string[] {
  return scheme.split(/[^a-z0-9+.-]/).filter((word) => word !== "");
}

export const text = (): RuleText => ({
  title: "The site URL starts with https://",
  why: "Over plain `http`, others on the network can read the email and the token. Jira redirects `http` to `https`, and many clients turn a `POST` into a `GET` when they follow ([an example](https://github.com/atlassian-api/atlassian-python-api/issues/331)). Without a scheme most clients refuse the URL.",
  fix: "Write the whole address, `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { title: "http", text: yamlExample({ url: '"⟦http://⟧your-company.atlassian.net"' }) },
      { title: "Twice", text: yamlExample({ url: '"⟦https://https://⟧your-company.atlassian.net"' }) },
      { title: "Misspelt", text: yamlExample({ url: '"⟦https//⟧your-company.atlassian.net"' }) },
      { title: "No scheme", text: yamlExample({ url: "⟦your-company.atlassian.net⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_URL: "⟦http://⟧your-company.atlassian.net" }) },
    ],
  },
});
