import type { ConfigDocument } from "../document.ts";
import { atPart } from "../findings/places.ts";
import { fixesInside, referTo, remove, replace, suggestedFix } from "../repairs/edits.ts";
import { insertKey } from "../repairs/insert-key.ts";
import type { FixDraft, Place, Rule, RuleText, TextEdit } from "../rule.ts";
import { isForDataCenter } from "../settings/data-center.ts";
import { isForOthers } from "../settings/others-file.ts";
import { nameIn } from "../settings/sections.ts";
import { quotedName, type ScalarSetting } from "../settings/setting.ts";
import { spanFrom } from "../text/matches.ts";
import { type HostKind, type SiteUrl, siteName } from "../values/site-url.ts";
import { uuid } from "../values/uuid.ts";
import { yamlExample } from "./examples.ts";

type WrongKind = Exclude<HostKind, "cloud" | "loopback">;
type Kind = WrongKind | "gateway-twice" | "gateway-without-id";

/** @param cloudId the name of the setting for the site's ID */
const messages = (cloudId: string): Readonly<Record<Kind, string>> => ({
  gateway: `Put your site's own address here, and the ID from this URL in ${cloudId}.`,
  "gateway-without-id": `Put your site's own address here, and its ID, which this URL lacks, in ${cloudId}.`,
  "gateway-twice": `Put your site's own address here; ${cloudId} already leads to api.atlassian.com.`,
  atlassian: "Use your own site's address; this host is Atlassian's, not a Jira site.",
  "near-cloud": "End the site's name in .atlassian.net, as Jira Cloud sites do.",
  "site-name": "Correct the site's name; it is one word of letters, digits and hyphens.",
  "bare-name": "Write the whole address as https://<site>.atlassian.net, not only the site's name.",
  server:
    "Use a Jira Cloud site's address; this looks like Jira Server or Data Center, which is not supported.",
  other:
    "Use the site's atlassian.net address; custom domains, Jira Server and Data Center take no API tokens.",
});

export const rule: Rule<{ kind: Kind; cloudId: string }> = {
  id: "site-url-host",
  severity: "error",
  message: ({ kind, cloudId }) => messages(cloudId)[kind],
  check(document, report) {
    const { site } = document;
    if (!site || site.url.hostKind === "cloud" || site.url.hostKind === "loopback") return;
    const { setting, url } = site;
    if (url.hostKind === "bare-name" && url.scheme === "" && isForOthers(document)) return;
    const kind = kindOf(document, url, site.url.hostKind);
    const place = atPart(setting, url.restStart - url.host.length, url.restStart);
    const fixes = fixesInside(setting.node, ...repairs(document, setting, url, place));
    const cloudId = quotedName(nameIn(document.isEnvironment, "cloud_id"));
    report({ ...place, params: { kind, cloudId }, fixes });
  },
};

function repairs(document: ConfigDocument, setting: ScalarSetting, url: SiteUrl, place: Place): FixDraft[] {
  if (url.hostKind === "gateway") return leaveGateway(document, setting, url);
  const edits = correctHost(url, place).filter(({ start, end, text }) => end > start || text !== "");
  return edits.length > 0 ? [suggestedFix("Correct the address", ...edits)] : [];
}

const gatewayPath = new RegExp(`^/ex/jira/(${uuid})(?:/|$)`, "i");

function kindOf(document: ConfigDocument, { rest }: SiteUrl, hostKind: WrongKind): Kind {
  if (hostKind !== "gateway") return isForDataCenter(document) ? "server" : hostKind;
  if (document.byKey.cloud_id) return "gateway-twice";
  return gatewayPath.test(rest) ? hostKind : "gateway-without-id";
}

/** Refers to a variable for the site's own URL, which the gateway's URL does not contain. */
function leaveGateway(document: ConfigDocument, setting: ScalarSetting, { rest }: SiteUrl): FixDraft[] {
  const url = referTo(setting, "JIRA_URL", document.format);
  if (document.isEnvironment) return [];
  if (document.byKey.cloud_id) return [suggestedFix("Write ${JIRA_URL}", url)];
  const id = gatewayPath.exec(rest)?.[1];
  const cloudId = id === undefined ? undefined : insertKey(document, "cloud_id", id);
  return cloudId ? [suggestedFix("Move the ID to cloud_id, and write ${JIRA_URL}", cloudId, url)] : [];
}

function correctHost({ host, hostKind, scheme }: SiteUrl, { start, end }: Place): TextEdit[] {
  const name = siteName(host);
  if (hostKind === "site-name") {
    const site = host.slice(0, -".atlassian.net".length);
    const lastLabel = site.lastIndexOf(".") + 1;
    if (lastLabel > 0) return [remove({ start, end: start + lastLabel })];
    return Array.from(site.matchAll(/_/g), (match) => replace(spanFrom(start, match), "-"));
  }
  if (name === undefined || (hostKind !== "near-cloud" && hostKind !== "bare-name")) return [];
  return [
    { start, end: start, text: hostKind === "bare-name" && scheme === "" ? "https://" : "" },
    { start: start + name.length, end, text: ".atlassian.net" },
  ];
}

export const text = (): RuleText => ({
  title: "The site URL is that of a Jira Cloud site",
  why: "Programs reach a Jira Cloud site at `https://<site>.atlassian.net`; for a scoped token, `cloud_id` leads them to `api.atlassian.com`. [Custom domains support session authentication only](https://jira.atlassian.com/browse/AX-649), pages such as `id.atlassian.com` are not Jira, and Jira Server and Data Center use another way to sign in, which this format does not support.",
  fix: "Open Jira in the browser and copy the address up to `.atlassian.net`. If your company uses a custom domain, an organization admin finds the site's own name at [admin.atlassian.com](https://admin.atlassian.com).",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { title: "Atlassian's own page", text: yamlExample({ url: '"https://⟦id.atlassian.com⟧"' }) },
      { title: "Another ending", text: yamlExample({ url: '"https://⟦your-company.atlassian.com⟧"' }) },
      { title: "A comma for a dot", text: yamlExample({ url: '"https://⟦your-company,atlassian.net⟧"' }) },
      {
        title: "A name that no site can have",
        text: yamlExample({ url: '"https://⟦your_company.atlassian.net⟧"' }),
      },
      { title: "The site's name alone", text: yamlExample({ url: '"⟦your-company⟧"' }) },
      {
        title: "A custom domain",
        text: yamlExample({ url: '"https://⟦jira.your-company.com⟧"' }),
      },
      {
        title: "Jira Server or Data Center",
        text: yamlExample({ url: '"https://⟦jira.your-company.com⟧:8443/jira"' }),
      },
      {
        title: "The gateway without an ID",
        text: yamlExample({ url: '"https://⟦api.atlassian.com⟧/ex/jira/your-company"' }),
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
