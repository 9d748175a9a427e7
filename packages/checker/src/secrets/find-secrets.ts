import type { Span } from "../node.ts";
import { spanOf } from "../text/matches.ts";
import { merged } from "../text/ordered-spans.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** The kind of a secret, according to its form. */
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
  | "basic-credentials"
  | "encoded-token";

type EncodedKind = "basic-credentials" | "encoded-token";

export interface Secret extends Span {
  kind: SecretKind;
}

/**
 * The forms of well-known secrets. Sources: Atlassian's prefixes,
 * https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481;
 * the others, https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const forms: Readonly<Record<Exclude<SecretKind, EncodedKind>, string>> = {
  "jira-api-token": "ATATT3[\\w=-]{18,}",
  "atlassian-admin-key": "ATCTT3[\\w=-]{18,}",
  "service-account-token": "ATSTT3[\\w=-]{18,}",
  "bitbucket-password": "ATBB[\\w=-]{24,}",
  "github-token": "(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,})",
  "gitlab-token": "glpat-[\\w-]{20,}",
  "slack-token": "xox[abeoprs]-[A-Za-z0-9-]{10,}",
  "aws-key": "(?:AKIA|ASIA)[A-Z0-9]{16}",
  "openai-key": "sk-[\\w-]{20,}",
  "google-key": "AIza[\\w-]{35}",
  "npm-token": "npm_[A-Za-z0-9]{36}",
  "json-web-token": "eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}",
};

const kinds = Object.keys(forms) as readonly (keyof typeof forms)[];

/** `email:token` in base64, from `:ATATT3` on, for each of the three positions at which that can start in base64. */
const basicCredentials = /(?:OkFUQVRUM|6QVRBVFQz|pBVEFUVD)[A-Za-z0-9+/]{8,}=*/g;

/** Only a token in base64, as in a Secret of Kubernetes. */
const encodedToken = /(?<![A-Za-z0-9+/])QVRBVFQz[A-Za-z0-9+/]{8,}=*/g;

/** A cheap first look: every form above contains one of these. Two groups are faster than one. */
const capitalPrefixes = /AT[ACS]TT3|ATBB|AKIA|ASIA|AIza|eyJ|OkFUQVRUM|QVRBVFQz|pBVEFUVD/;
const smallPrefixes = /gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk-|npm_/;

/** Forbids certain characters before a secret, except for forms that no other text can have by chance. */
function boundary(form: string): string {
  if (/^AT.TT3/.test(form)) return "";
  return form.startsWith("eyJ") ? "(?<![\\w-])" : "(?<![A-Za-z0-9])";
}

const pattern = patternOnDemand(
  kinds.map((kind) => `${boundary(forms[kind])}(${forms[kind]})`).join("|"),
  "g",
);

/** Everything in a text that has the form of a well-known secret, in order and without overlaps. */
export function findSecrets(text: string): Secret[] {
  if (!capitalPrefixes.test(text) && !smallPrefixes.test(text)) return [];
  const named = [...text.matchAll(pattern())].map((match) =>
    secret(match, kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]),
  );
  const encoded = [...text.matchAll(basicCredentials)].map((match) => secret(match, "basic-credentials"));
  const tokens = [...text.matchAll(encodedToken)].map((match) => secret(match, "encoded-token"));
  return merged([...named, ...encoded, ...tokens]);
}

function secret(match: RegExpExecArray, kind: SecretKind = "jira-api-token"): Secret {
  return { kind, ...spanOf(match) };
}
