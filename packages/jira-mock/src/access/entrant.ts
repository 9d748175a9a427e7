import type { Endpoint } from "../endpoints/endpoint.ts";
import type { Arrival } from "../http/arrival.ts";
import type { Identity } from "./identity.ts";

/** A request at the door of Jira: where it goes, and who makes it. No endpoint: nothing is at its path. */
export interface Entrant {
  arrival: Arrival;
  identity: Identity;
  endpoint: Endpoint | undefined;
}
