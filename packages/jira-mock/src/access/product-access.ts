import type { Answer } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/** The account is good, but may not use Jira on this site. */
export function productAccess({
  request: { address },
  identity,
  endpoint,
}: IdentifiedRequest): Answer | undefined {
  if (identity.outcome !== "accepted" || !("site" in address) || endpoint?.public) return undefined;
  if (address.site.members.includes(identity.user.accountId)) return undefined;
  return failure(403, "You currently don't have access to perform this operation.");
}
