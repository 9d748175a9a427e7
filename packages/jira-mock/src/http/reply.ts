import { HttpResponse } from "msw/http";
import type { Identity } from "../access/identity.ts";
import type { Answer } from "./answer.ts";
import type { IncomingRequest } from "./incoming-request.ts";

const edgeHeaders = {
  Server: "AtlassianEdge",
  "Cache-Control": "no-cache, no-store, no-transform",
  "X-Content-Type-Options": "nosniff",
  "X-Xss-Protection": "1; mode=block",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
};

/** An answer as it goes over the wire, with the headers that every answer has. */
export function reply(answer: Answer, request: IncomingRequest, identity: Identity | undefined): Response {
  const headers = new Headers(edgeHeaders);
  const id = crypto.randomUUID();
  headers.set("Atl-Request-Id", id);
  headers.set("Atl-Traceid", withoutHyphens(id));
  if (identity) for (const [name, value] of loginHeaders(answer, request, identity)) headers.set(name, value);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  const { status, contentType = "application/json;charset=UTF-8" } = answer;
  if (answer.body === undefined) return new HttpResponse(null, { status, headers });
  headers.set("Content-Type", contentType);
  const text = contentType.includes("json") ? JSON.stringify(answer.body) : String(answer.body);
  return new HttpResponse(request.method === "HEAD" ? null : text, { status, headers });
}

function withoutHyphens(id: string): string {
  return id.replaceAll("-", "");
}

/**
 * The headers that tell who was logged in. The account's id is proof, and so is the reason of a failed login; that it is
 * absent proves nothing. https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers,
 * https://github.com/MrRefactoring/jira.js/issues/418
 */
function loginHeaders(
  answer: Answer,
  { cloud, address }: IncomingRequest,
  identity: Identity,
): [string, string][] {
  const headers: [string, string][] = [["X-Arequestid", withoutHyphens(crypto.randomUUID())]];
  const isIn = identity.outcome === "accepted";
  if (isIn) headers.push(["X-AAccountId", identity.user.accountId]);
  if (address.leadsTo !== "site") return headers;
  const cookie = `atlassian.xsrf.token=00000000_${isIn ? "lin" : "lout"}; Path=/; SameSite=None; Secure`;
  headers.push(["Set-Cookie", cookie]);
  const isTold = answer.status === 401 || cloud.conditions.loginReasonEverywhere;
  if (identity.outcome === "rejected" && isTold)
    headers.push(["X-Seraph-LoginReason", "AUTHENTICATED_FAILED"]);
  return headers;
}
