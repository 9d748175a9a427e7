import { boolean, integer, reference, text } from "./field.ts";
import { forms } from "./forms.ts";

const siteUrl = `https://[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.${forms.cloudDomain}`;
const loopbackUrl = "https?://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?";

/** Where the Jira site is, who signs in, and when the client gives up. */
export const connection = {
  url: text({
    title: "Site URL",
    description: "The address of your Jira Cloud site, and nothing after the host.",
    details:
      "Copy the part of the browser's address bar up to `.atlassian.net`: no `/jira`, no `/browse/…`, no slash at the end.",
    examples: ["https://your-company.atlassian.net"],
    pattern: `(?:${siteUrl}|${loopbackUrl})`,
    expected: "Use https://your-company.atlassian.net: https, your site's host, and nothing after it.",
  }),
  email: text({
    title: "Account email",
    description: "The email address of the Atlassian account that created the API token.",
    details:
      "The token and the email are a pair: with another address, even the right token does not sign you in. See yours at [id.atlassian.com](https://id.atlassian.com/manage-profile/email). A service account has its own address, which ends in `@serviceaccount.atlassian.com`.",
    examples: ["${JIRA_EMAIL}", "your-email@company.com"],
    pattern: forms.emailAddress,
    expected: "Use one email address, or a reference such as ${JIRA_EMAIL}.",
  }),
  api_token: reference({
    title: "API token",
    description: "A reference to the environment variable that holds the API token; never the token itself.",
    details:
      "You commit this file, and Atlassian [revokes tokens that it finds in public repositories](https://support.atlassian.com/jira/kb/api-tokens-are-revoked-automatically-when-used-in-public-spaces/). Create a token at [id.atlassian.com](https://id.atlassian.com/manage-profile/security/api-tokens).",
    examples: ["${JIRA_API_TOKEN}"],
    expected: "Name the variable that holds the token, as in ${JIRA_API_TOKEN}. Never put the token here.",
  }),
  project: text({
    title: "Space (project) key",
    description: "The key of the space (project) that work items (issues) belong to.",
    details:
      "The upper-case letters before the number of a work item: `PROJ` in `PROJ-123`. In Jira: Space settings → Details → Space key.",
    examples: ["PROJ"],
    pattern: forms.projectKey,
    expected:
      "Use the key alone: two or more upper-case letters or digits that start with a letter, such as PROJ.",
  }),
  cloud_id: text({
    title: "Cloud ID",
    description: "The site's UUID, needed when the API token has scopes.",
    details:
      "A token with scopes works only through `https://api.atlassian.com/ex/jira/{cloudId}`; at the site's own address it does not sign you in. To find the ID, open `https://your-company.atlassian.net/_edge/tenant_info`.",
    examples: ["11223344-a1b2-3c4d-5e6f-0123456789ab"],
    pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
    expected: "Use the UUID that https://your-company.atlassian.net/_edge/tenant_info shows.",
  }),
  token_expires: text({
    title: "Token expiry date",
    description: "The day on which the API token stops working, as YYYY-MM-DD.",
    details:
      "Every API token expires [between 1 and 365 days after it was created](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/), and no API tells you when. Write the date here, and the checker warns you in time.",
    examples: ["2027-11-02"],
    pattern: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])",
    expected: "Use a date as YYYY-MM-DD.",
  }),
  timeout: integer({
    title: "Timeout",
    description: "How many seconds to wait for one answer from Jira.",
    details: "A large search can take several seconds.",
    examples: [30],
    default: 30,
    unit: "seconds",
    minimum: 1,
    maximum: 300,
  }),
  retry_attempts: integer({
    title: "Retry attempts",
    description: "How many times to try again after a temporary failure, such as a rate limit.",
    details: "With 0, the first failure is final.",
    examples: [3],
    default: 3,
    minimum: 0,
    maximum: 10,
  }),
  verify_ssl: boolean({
    title: "Verify TLS certificates",
    description: "Whether to check the certificate of the server that receives the token.",
    details:
      "Leave it `true`. With `false`, anyone between you and Jira can read the token. For a company proxy, trust the company's certificate instead.",
    examples: [true],
    default: true,
  }),
};
