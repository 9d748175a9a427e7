import type { Answer } from "../http/answer.ts";
import { gatewayUnauthorized } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/**
 * A token with scopes reaches only what its scopes include, and no scope includes a path that the gateway does not know.
 * The answer is 401, not 403.
 * https://community.developer.atlassian.com/t/rest-api-what-is-the-correct-scope-required-to-create-an-issue-in-jira/78270
 */
export function scopes({ request, identity, endpoint }: IdentifiedRequest): Answer | undefined {
  if (request.address.leadsTo !== "gateway" || identity.outcome !== "accepted") return undefined;
  const held = identity.token.scopes;
  if (endpoint && (!held || endpoint.scopes.every((scope) => held.includes(scope)))) return undefined;
  return gatewayUnauthorized("Unauthorized; scope does not match");
}
