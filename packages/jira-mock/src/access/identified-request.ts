import type { Endpoint } from "../endpoints/endpoint.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Identity } from "./identity.ts";

/** A request at the door of Jira: where it goes, and who makes it. Without an endpoint, there is nothing at its path. */
export interface IdentifiedRequest {
  request: IncomingRequest;
  identity: Identity;
  endpoint: Endpoint | undefined;
}
