import type { Answer } from "../http/answer.ts";
import { page } from "../http/failures.ts";
import type { IdentifiedRequest } from "./identified-request.ts";

/**
 * After repeated failed logins, an account must first solve a CAPTCHA in a browser.
 * https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
 */
export function captcha({ request: { address }, identity }: IdentifiedRequest): Answer | undefined {
  if (identity.outcome === "accepted" || !identity.captcha || !("site" in address)) return undefined;
  return page(403, "Forbidden (403)", "Basic Authentication Failure - Reason : AUTHENTICATION_DENIED", {
    "X-Seraph-LoginReason": "AUTHENTICATION_DENIED",
    "X-Authentication-Denied-Reason": `CAPTCHA_CHALLENGE; login-url=${address.site.baseUrl}/login.jsp`,
  });
}
