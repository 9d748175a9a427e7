import type { Answer } from "../http/answer.ts";
import { gatewayUnauthorized } from "../http/failures.ts";
import type { Entrant } from "./entrant.ts";

/** The gateway lets nobody pass without good credentials. */
export function gatewayLogin({ arrival, identity }: Entrant): Answer | undefined {
  if (arrival.address.leadsTo !== "gateway" || identity.outcome === "accepted") return undefined;
  return gatewayUnauthorized("Unauthorized");
}
