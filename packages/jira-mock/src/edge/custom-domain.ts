import type { Answer } from "../http/answer.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/**
 * A custom domain knows only browsers' sessions, and sends everybody else to the site's own address. Clients leave the
 * `Authorization` header behind on the way to another host. https://jira.atlassian.com/browse/AX-649
 */
export function customDomain({ address, url }: IncomingRequest): Answer | undefined {
  if (address.leadsTo !== "custom-domain") return undefined;
  return { status: 302, headers: { Location: `${address.site.baseUrl}${address.path}${url.search}` } };
}
