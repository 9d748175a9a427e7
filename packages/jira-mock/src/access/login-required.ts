import type { Answer } from "../http/answer.ts";
import { clientMustBeAuthenticated } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/** The few endpoints that require a login. All others answer as if no credentials were sent. */
export function loginRequired({ request, identity, endpoint }: IdentifiedRequest): Answer | undefined {
  if (!endpoint || endpoint.anonymous || identity.outcome === "accepted") return undefined;
  return clientMustBeAuthenticated(request.headers.get("accept") ?? "", request.url.origin);
}
