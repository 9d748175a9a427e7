import { environmentToken } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { findSecrets, type SecretKind } from "../secrets/find-secrets.ts";
import { namesPersonalToken } from "../settings/data-center.ts";
import { dotenvExample } from "./examples.ts";

type WrongKind =
  | Exclude<SecretKind, "jira-api-token" | "service-account-token">
  | "data-center-token"
  | "legacy-token";

const names: Readonly<Record<WrongKind, string>> = {
  "atlassian-admin-key": "an Atlassian organization's API key or a Bitbucket access token",
  "bitbucket-password": "a Bitbucket app password",
  "data-center-token": "a personal access token of Jira Data Center",
  "legacy-token": "an API token from before 2023, all of which have expired",
  "github-token": "a GitHub token",
  "gitlab-token": "a GitLab token",
  "slack-token": "a Slack token",
  "aws-key": "an AWS access key",
  "openai-key": "an API key of another service",
  "google-key": "a Google API key",
  "npm-token": "an npm token",
  "json-web-token": "a JSON Web Token",
  "basic-credentials": "an email address and a token in base64",
  "encoded-token": "a token in base64",
};

export const rule: Rule<{ kind: WrongKind }> = {
  id: "token-kind",
  severity: "error",
  message: ({ kind }) => `Use a Jira API token; this has the form of ${names[kind]}.`,
  check(document, report) {
    const setting = environmentToken(document);
    const kind = setting && wrongKind(setting.node.text);
    // The name of its key already makes another rule report this.
    if (kind === "data-center-token" && namesPersonalToken(document)) return;
    if (kind) report({ ...atValue(setting), params: { kind } });
  },
};

function wrongKind(token: string): WrongKind | undefined {
  if (/^[A-Za-z0-9]{24}$/.test(token)) return "legacy-token";
  if (/^[MNO][A-Za-z0-9+/]{43}$/.test(token)) return "data-center-token";
  const kind = findSecrets(token)[0]?.kind;
  return kind === "jira-api-token" || kind === "service-account-token" ? undefined : kind;
}

export const text = (): RuleText => ({
  title: "The token is a Jira API token",
  why: "Jira Cloud accepts an Atlassian account's API token, which starts with `ATATT`. Organization keys and Bitbucket access tokens start with `ATCTT`, Bitbucket app passwords with `ATBB` ([Atlassian on its prefixes](https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481)); these, personal access tokens from Data Center, and other services' tokens get `401`. Tokens with 24 letters and digits are from before 2023, and [every token made before 15 December 2024 has expired](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/).",
  fix: "Create a token at [id.atlassian.com](https://id.atlassian.com/manage-profile/security/api-tokens) and put it here.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        title: "An organization's API key",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${"ATCTT3"}${"xFfGN0".repeat(6)}⟧` }),
      },
      {
        title: "A GitHub token",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${"ghp_"}${"notatoken0".repeat(4)}⟧` }),
      },
      {
        title: "The pair of email and token, encoded",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${"bWVAeC5jb206"}${"QVRBVFQzeEZmR0Yw".repeat(3)}⟧` }),
      },
      {
        title: "A token from before 2023",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${"abcdef012345".repeat(2)}⟧` }),
      },
    ],
  },
});
