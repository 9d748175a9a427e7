import type { Answer } from "../http/answer.ts";
import { clientMustBeAuthenticated } from "../http/failures.ts";
import type { Entrant } from "./entrant.ts";

/** The few endpoints that answer nobody who is not logged in. All others answer as if nothing was sent. */
export function loginRequired({ arrival, identity, endpoint }: Entrant): Answer | undefined {
  if (!endpoint || endpoint.anonymous || identity.outcome === "accepted") return undefined;
  return clientMustBeAuthenticated(arrival.headers.get("accept") ?? "", arrival.url.origin);
}
