import type { Answer } from "../http/answer.ts";
import { readCredentials } from "./credentials.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/** The site takes a bearer token for a Connect app's session. https://github.com/MrRefactoring/jira.js/issues/351 */
export function bearerAtTheSite({ request: { address, headers } }: IdentifiedRequest): Answer | undefined {
  if (address.leadsTo !== "site") return undefined;
  if (readCredentials(headers.get("authorization")).kind !== "bearer") return undefined;
  const body = { error: "Failed to parse Connect Session Auth Token" };
  return { status: 403, body, contentType: "application/json" };
}
