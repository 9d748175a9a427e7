import type { Answer } from "../http/answer.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/**
 * A custom domain accepts only the sessions of browsers, and redirects everybody else to the site's own address. Clients
 * do not send the `Authorization` header on to another host. https://jira.atlassian.com/browse/AX-649
 */
export function customDomain({ address, url }: IncomingRequest): Answer | undefined {
  if (address.leadsTo !== "custom-domain") return undefined;
  return { status: 302, headers: { Location: `${address.site.baseUrl}${address.path}${url.search}` } };
}
