import type { Answer } from "../http/answer.ts";
import { gatewayUnauthorized } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/** The gateway lets nobody pass without good credentials. */
export function gatewayLogin({ request, identity }: IdentifiedRequest): Answer | undefined {
  if (request.address.leadsTo !== "gateway" || identity.outcome === "accepted") return undefined;
  return gatewayUnauthorized("Unauthorized");
}
