import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "bearer-at-site",
  severity: "error",
  kind: "authentication",
  title: "The token was sent as Bearer",
  advice: "Use Basic authentication, with email:token; the site does not accept an API token as Bearer.",
  signs: [{ confidence: "certain", says: ["failed to parse connect session auth token"] }],
  why: "The site's own address accepts API tokens only with [Basic authentication](https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/): the account's email, a colon and the token. It takes a `Bearer` token for an app's session, and [answers `403`](https://github.com/lesstif/php-jira-rest-client/issues/528). Libraries send `Bearer` when you give them only a token, or when they are set up for Jira Data Center.",
  fix: 'Give the library the email as the user name and the token as the password. With curl, use `--user "$JIRA_EMAIL"` and let it ask for the token, or use a `--netrc-file`.',
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"error": "Failed to parse Connect Session Auth Token"}',
    },
    {
      title: "PHP",
      text: 'CURL HTTP Request Failed: Status Code : 403, URL:https://your-company.atlassian.net/rest/api/2/myself\nError Message : {"error": "Failed to parse Connect Session Auth Token"}',
    },
  ],
};
