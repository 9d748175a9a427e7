import type { Span } from "../node.ts";

/** Whose secret a text is, as far as its form tells. */
export type SecretKind =
  | "jira-api-token"
  | "atlassian-admin-key"
  | "service-account-token"
  | "bitbucket-password"
  | "github-token"
  | "gitlab-token"
  | "slack-token"
  | "aws-key"
  | "openai-key"
  | "google-key"
  | "npm-token"
  | "json-web-token"
  | "basic-credentials";

export interface Secret extends Span {
  kind: SecretKind;
}

/**
 * The forms of well-known secrets. Sources: Atlassian's prefixes,
 * https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481;
 * the others, https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const forms: Readonly<Record<SecretKind, string>> = {
  "jira-api-token": "ATATT3[A-Za-z0-9_=-]{18,}",
  "atlassian-admin-key": "ATCTT3[A-Za-z0-9_=-]{18,}",
  "service-account-token": "ATSTT3[A-Za-z0-9_=-]{18,}",
  "bitbucket-password": "ATBB[A-Za-z0-9_=-]{24,}",
  "github-token": "(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})",
  "gitlab-token": "glpat-[A-Za-z0-9_-]{20,}",
  "slack-token": "xox[abeoprs]-[A-Za-z0-9-]{10,}",
  "aws-key": "(?:AKIA|ASIA)[A-Z0-9]{16}",
  "openai-key": "sk-[A-Za-z0-9_-]{20,}",
  "google-key": "AIza[A-Za-z0-9_-]{35}",
  "npm-token": "npm_[A-Za-z0-9]{36}",
  "json-web-token": "(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}",
  // From the `:ATATT3` between an e-mail and the rest of a token, in base64, at each of the three places where it can start.
  "basic-credentials": "(?:OkFUQVRUM|6QVRBVFQz|pBVEFUVD)[A-Za-z0-9+/]{8,}=*",
};

const kinds = Object.keys(forms) as readonly SecretKind[];

/** A cheap first look: every form above starts with one of these. */
const prefixes =
  /AT[ACS]TT3|ATBB|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|AKIA|ASIA|sk-|AIza|npm_|eyJ|OkFUQVRUM|6QVRBVFQz|pBVEFUVD/;

let pattern: RegExp | undefined;

/** A group for each kind, in their order; only what is encoded, the last one, may start in the middle of a word. */
function anySecret(): RegExp {
  const groups = kinds.map((kind) => `(${forms[kind]})`);
  return new RegExp(`(?<![A-Za-z0-9])(?:${groups.slice(0, -1).join("|")})|${groups.at(-1)}`, "g");
}

/** Every text in the form of a well-known secret, in order, wherever it stands. */
export function findSecrets(text: string): Secret[] {
  if (!prefixes.test(text)) return [];
  pattern ??= anySecret();
  return [...text.matchAll(pattern)].map((match) => ({
    kind: kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? "jira-api-token",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
