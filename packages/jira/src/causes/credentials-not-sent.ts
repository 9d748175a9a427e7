import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "credentials-not-sent",
  severity: "error",
  kind: "authentication",
  title: "No credentials arrived",
  advice: "Send the header Authorization: Basic with the Base64 of email:token, without a line break.",
  signs: [
    { confidence: "likely", status: [401], withoutHeader: "x-seraph-loginreason", path: "/myself" },
    { confidence: "likely", status: [401], says: ["missing authorization", "no authorization header"] },
    { confidence: "possible", status: [401], withoutHeader: "x-seraph-loginreason" },
  ],
  why: "Jira did not even try to sign you in, so the header was missing, empty or malformed. The usual reasons are a variable that is not set where the program runs, and `echo` in front of `base64`, which [adds a line break](https://github.com/palashkulsh/jira-cmd/issues/145); many clients [refuse to send that](/causes/header-character/). If Jira had tried your credentials and rejected them, the answer would usually have the header `X-Seraph-LoginReason: AUTHENTICATED_FAILED`. That it is missing is a hint, not proof.",
  fix: 'Check whether the variable is set, without printing its value: `[ -n "$JIRA_API_TOKEN" ] && echo set`, or `Test-Path Env:JIRA_API_TOKEN` in PowerShell. Build the header with `printf %s "$JIRA_EMAIL:$JIRA_API_TOKEN" | base64 -w0`, or let the client do it. [The checker](/check/) finds spaces, quotes and line breaks around a token.',
  examples: [
    {
      title: "Jira's answer at /myself",
      text: '$ curl -i https://your-company.atlassian.net/rest/api/3/myself\nHTTP/2 401\ncontent-type: application/json;charset=UTF-8\nserver: AtlassianEdge\n\n{"message":"Client must be authenticated to access this resource.","status-code":401}',
    },
  ],
};
