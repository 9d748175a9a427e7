import type { Answer } from "../http/answer.ts";
import { page } from "../http/failures.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/** Atlassian's side is down. */
export function outage({ cloud }: IncomingRequest): Answer | undefined {
  const current = cloud.conditions.outage;
  if (!current || current.requests === 0) return undefined;
  if (current.requests !== undefined) current.requests -= 1;
  const headers = current.retryAfter === undefined ? {} : { "Retry-After": String(current.retryAfter) };
  const text = "We're having trouble with this service. See https://status.atlassian.com";
  return page(current.status, "Service unavailable", text, headers);
}
