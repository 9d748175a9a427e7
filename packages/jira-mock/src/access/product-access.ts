import type { Answer } from "../http/answer.ts";
import { failure } from "../http/failures.ts";
import type { Entrant } from "./entrant.ts";

/** The account is good, but may not use Jira on this site. */
export function productAccess({ arrival: { address }, identity, endpoint }: Entrant): Answer | undefined {
  if (identity.outcome !== "accepted" || !("site" in address) || endpoint?.public) return undefined;
  if (address.site.members.includes(identity.user.accountId)) return undefined;
  return failure(403, "You currently don't have access to perform this operation.");
}
