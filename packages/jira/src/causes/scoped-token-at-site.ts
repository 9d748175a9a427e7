import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "scoped-token-at-site",
  severity: "error",
  kind: "authentication",
  title: "A token with scopes is used at the site's address",
  advice: "Set cloud_id; a token with scopes works only through api.atlassian.com.",
  signs: [
    { confidence: "certain", status: [401], says: ["serviceaccount.atlassian.com"], via: "site" },
    {
      confidence: "possible",
      status: [401],
      header: ["x-seraph-loginreason", "AUTHENTICATED_FAILED"],
      via: "site",
    },
    // Messages seldom include the headers; those of the gateway say something else.
    { confidence: "possible", status: [401], path: "/myself", via: "site" },
    { confidence: "possible", status: [401], says: ["client must be authenticated to access this resource"] },
  ],
  why: "A token that was created with “Create API token with scopes” works only at the gateway, [`https://api.atlassian.com/ex/jira/{cloudId}`](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). At `https://your-company.atlassian.net` the same token gets `401`, exactly as a wrong one does. Service accounts [have no other kind](https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api). You cannot tell from the token itself whether it has scopes.",
  fix: "Open `https://your-company.atlassian.net/_edge/tenant_info`, copy the `cloudId`, and set [`cloud_id`](/reference/fields/#cloud_id) (`JIRA_CLOUD_ID`) to it; keep `url` as it is. The doctor tries this by itself, and tells you the line to add. The token needs the scopes `read:jira-user`, `read:jira-work` and, to change anything, `write:jira-work`.",
  examples: [
    {
      title: "A service account, in Python",
      text: "Connecting as ci-bot-1a2b@serviceaccount.atlassian.com\nrequests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://your-company.atlassian.net/rest/api/3/myself",
    },
  ],
};
