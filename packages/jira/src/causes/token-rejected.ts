import type { Cause } from "../diagnosis/cause.ts";

/** What the gateway says of a token that it does not know; if a scope is missing, it says more. */
const gatewayRefusal = ['"code":401,"message":"unauthorized"', '"code":401, "message":"unauthorized"'];

export const cause: Cause = {
  id: "token-rejected",
  severity: "error",
  kind: "authentication",
  title: "Jira rejects the email and the token",
  advice: "Create a new API token in the account with this email; Jira rejects this email and token.",
  signs: [
    { confidence: "certain", status: [401], header: ["x-seraph-loginreason", "AUTHENTICATED_FAILED"] },
    {
      confidence: "likely",
      status: [401],
      says: [
        "client must be authenticated to access this resource",
        "basic authentication with passwords is deprecated",
        "basic auth with password is not allowed on this instance",
        "you are not authenticated",
      ],
    },
    {
      confidence: "likely",
      says: [
        "basic authentication with passwords is deprecated",
        "basic auth with password is not allowed on this instance",
        "client must be authenticated to access this resource",
        "you are not authenticated. authentication required",
      ],
    },
    { confidence: "likely", status: [401], says: gatewayRefusal, via: "gateway" },
    { confidence: "likely", says: gatewayRefusal },
    { confidence: "likely", status: [401], path: "/myself" },
    { confidence: "possible", status: [401] },
    {
      confidence: "possible",
      says: [": unauthorized", "unauthorized; scope does not match", "unauthorized: "],
    },
  ],
  why: "The email and the token are a pair, and Jira does not say which half is wrong. The reasons, most frequent first:\n\n1. **The token has expired.** Every token lasts [between 1 and 365 days](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/); those created before 15 December 2024 expired by 12 May 2026.\n2. **It was revoked**: by you, by an organization's administrator, or by Atlassian because it [was in a public repository](https://support.atlassian.com/jira/kb/api-tokens-are-revoked-automatically-when-used-in-public-spaces/).\n3. **The token has scopes** and was sent to the site's own address, where [scoped tokens do not work](/causes/scoped-token-at-site/).\n4. **The email belongs to another account.** It has to be that of the account that created the token.\n5. **The address is a custom domain**, where API tokens [do not work](https://jira.atlassian.com/browse/AX-649).\n6. **The token is incomplete or has something around it**: its end was cut off, or there are quotes or a line break. Or it is a password instead of a token, or a personal access token (PAT) of Jira Data Center.\n7. **The account is deactivated**, or the organization's [authentication policy](https://support.atlassian.com/security-and-access-policies/docs/set-api-token-access) blocks API tokens.\n\nOlder messages mention passwords: “Basic authentication with passwords is deprecated”, “Basic auth with password is not allowed on this instance”. Jira sent them for [wrong and expired tokens too](https://github.com/gioboa/jira-plugin/issues/148), so they do not prove that someone used a password. A token's length proves nothing either; it [varies](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/).",
  fix: "Sign in with the account of the configured email, and look at [your tokens](https://id.atlassian.com/manage-profile/security/api-tokens): is this one there, and not yet expired? If not, [create a new one](/create-a-token/) and replace it. If it is there and has scopes, set [`cloud_id`](/reference/fields/#cloud_id). Then call `/rest/api/3/myself`, the one endpoint that always says whether you are signed in.",
  examples: [
    {
      title: "Jira's answer at /myself",
      text: 'HTTP/1.1 401 Unauthorized\ncontent-type: application/json;charset=UTF-8\nwww-authenticate: OAuth realm="https%3A%2F%2Fyour-company.atlassian.net"\nx-seraph-loginreason: AUTHENTICATED_FAILED\n\n{"message":"Client must be authenticated to access this resource.","status-code":401}',
    },
    {
      title: "The gateway's answer",
      text: 'HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{"code":401,"message":"Unauthorized"}',
    },
    {
      title: "Without an Accept header",
      text: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>401</status-code><message>Client must be authenticated to access this resource.</message></status>',
    },
    {
      title: "Python",
      text: "jira.exceptions.JIRAError: JiraError HTTP 401 url: https://your-company.atlassian.net/rest/api/2/myself\ntext: Basic authentication with passwords is deprecated.",
    },
    {
      title: "Python requests",
      text: "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://your-company.atlassian.net/rest/api/3/myself",
    },
    {
      title: "Python, an older text",
      text: "jira.exceptions.JIRAError: JiraError HTTP 401\ntext: Basic auth with password is not allowed on this instance",
    },
    { title: "axios", text: "AxiosError: Request failed with status code 401" },
    {
      title: "Java",
      text: "java.io.IOException: Server returned HTTP response code: 401 for URL: https://your-company.atlassian.net/rest/api/3/myself",
    },
    { title: "curl", text: "curl: (22) The requested URL returned error: 401" },
    {
      title: "PowerShell 7",
      text: "Invoke-RestMethod: Response status code does not indicate success: 401 (Unauthorized).",
    },
    {
      title: "Windows PowerShell",
      text: "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.",
    },
    {
      title: "Jira's answer to an anonymous request",
      text: '{"errorMessages":["You are not authenticated. Authentication required to perform this operation."],"errors":{}}',
    },
  ],
};
