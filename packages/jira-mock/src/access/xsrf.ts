import type { Answer } from "../http/answer.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

const reading = ["GET", "HEAD", "OPTIONS"];

/**
 * A client that calls itself a browser must send a header that says that it means to write.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-request-headers
 */
export function xsrf({ request: { method, headers } }: IdentifiedRequest): Answer | undefined {
  if (reading.includes(method) || !headers.get("user-agent")?.startsWith("Mozilla/")) return undefined;
  if (headers.get("x-atlassian-token") === "no-check") return undefined;
  return { status: 403, body: "XSRF check failed", contentType: "text/html;charset=UTF-8" };
}
