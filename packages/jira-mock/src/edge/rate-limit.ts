import type { Answer } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";

/** Too many calls. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export function rateLimit({ cloud }: IncomingRequest): Answer | undefined {
  const current = cloud.conditions.rateLimit;
  if (!current || current.requests === 0) return undefined;
  if (current.requests !== undefined) current.requests -= 1;
  const headers = {
    "Retry-After": String(current.retryAfter),
    "X-RateLimit-Limit": String(current.limit),
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": new Date(Date.now() + current.retryAfter * 1000).toISOString(),
    "X-RateLimit-NearLimit": "true",
    "RateLimit-Reason": current.reason,
  };
  return { ...failure(429, "Rate limit exceeded."), headers };
}
