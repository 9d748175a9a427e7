import type { Answer } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/**
 * Addresses outside the site's IP allow list are refused, at the site and at the gateway. Atlassian documents the text,
 * but not the status: https://confluence.atlassian.com/pages/viewpage.action?pageId=1384133808
 */
export function ipAllowList({ address }: IncomingRequest): Answer | undefined {
  if (!("site" in address) || !address.site.refusesAddress) return undefined;
  return failure(
    403,
    "The IP address has been rejected because it is not on the allowed list. See your admin for more information.",
  );
}
