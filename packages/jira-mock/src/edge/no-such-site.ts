import type { Answer } from "../http/answer.ts";
import { gatewayNotFound, page } from "../http/failures.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/** An unknown site name or cloud id is not a network error: each gets an answer of its own. */
export function noSuchSite({ address }: IncomingRequest): Answer | undefined {
  if (address.leadsTo === "unknown-cloud-id") return gatewayNotFound(address.path);
  if (address.leadsTo !== "no-such-site") return undefined;
  const title = "Atlassian Cloud Notifications - Page Unavailable";
  const text = "Your Atlassian Cloud site is currently unavailable.";
  return page(404, title, text, { "Atl-Missing-Tcs": "true" });
}
