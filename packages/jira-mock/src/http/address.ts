import type { Cloud } from "../cloud/cloud.ts";
import type { Site } from "../cloud/site.ts";

/** The host of the API gateway, the only place where tokens with scopes work. */
export const gatewayOrigin = "https://api.atlassian.com";

/** Where a URL leads. `path` is what follows the origin or, at the gateway, the cloud id. */
export type Address =
  | { leadsTo: "site" | "gateway"; site: Site; base: string; path: string }
  | { leadsTo: "custom-domain"; site: Site; path: string }
  | { leadsTo: "no-such-site" | "unknown-cloud-id"; path: string };

/** Where a URL leads in this cloud; nothing for a host that is not Jira's. */
export function addressOf(cloud: Cloud, url: URL): Address | undefined {
  if (url.origin === gatewayOrigin) return gatewayAddress(cloud, url);
  const { origin, pathname: path } = url;
  for (const site of cloud.sites) {
    if (origin === site.baseUrl) return { leadsTo: "site", site, base: origin, path };
    if (origin === site.customDomain) return { leadsTo: "custom-domain", site, path };
  }
  // Every name under atlassian.net has an address and answers, whether or not a site has it.
  return url.hostname.endsWith(".atlassian.net") ? { leadsTo: "no-such-site", path } : undefined;
}

function gatewayAddress(cloud: Cloud, url: URL): Address {
  const [, cloudId = "", path = "/"] = /^\/ex\/jira\/([^/]*)(\/.*)?$/s.exec(url.pathname) ?? [];
  const site = cloud.sites.find((candidate) => candidate.cloudId === cloudId.toLowerCase());
  if (!site) return { leadsTo: "unknown-cloud-id", path: url.pathname };
  return { leadsTo: "gateway", site, base: `${gatewayOrigin}/ex/jira/${cloudId}`, path };
}
