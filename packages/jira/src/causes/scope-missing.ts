import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "scope-missing",
  severity: "error",
  kind: "authentication",
  title: "The token lacks a scope, or the gateway does not know the path",
  advice: "Create a token with the scopes read:jira-user, read:jira-work and write:jira-work.",
  signs: [{ confidence: "certain", says: ["scope does not match"] }],
  why: "The gateway accepts the token, but the token lacks the scope that this request needs. You might expect `403`, but the gateway answers `401`. It gives [the same answer](https://community.developer.atlassian.com/t/rest-api-what-is-the-correct-scope-required-to-create-an-issue-in-jira/78270) for a path that it does not know: one with a slash at the end, a double slash, or a removed endpoint.",
  fix: "You cannot add scopes to a token. Create [a new one](/create-a-token/) with `read:jira-user` (who am I), `read:jira-work` (read and search) and `write:jira-work` (create, edit, comment, link). Each endpoint's page in [Atlassian's reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/) names its scopes. If the scopes are right, look for an extra slash in the address.",
  examples: [
    {
      title: "The gateway's answer",
      text: 'HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{"code":401,"message":"Unauthorized; scope does not match"}',
    },
    {
      title: "Node.js, jira.js",
      text: 'ScopeError: Request failed: 401 Unauthorized - {"code":401,"message":"Unauthorized; scope does not match"}',
    },
  ],
};
