import type { Answer } from "../http/answer.ts";
import { clientMustBeAuthenticated } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/** The few endpoints that answer nobody who is not logged in. All others answer as if nothing was sent. */
export function loginRequired({ request, identity, endpoint }: IdentifiedRequest): Answer | undefined {
  if (!endpoint || endpoint.anonymous || identity.outcome === "accepted") return undefined;
  return clientMustBeAuthenticated(request.headers.get("accept") ?? "", request.url.origin);
}
