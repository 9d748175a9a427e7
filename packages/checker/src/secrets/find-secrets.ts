import type { Span } from "../node.ts";
import { spanOf } from "../text/matches.ts";
import { merged } from "../text/ordered-spans.ts";
import { patternOnDemand } from "../text/pattern-on-demand.ts";

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

/** From the `:ATATT3` between an email and its token, in base64, at each of the three places where it can start. */
const basicCredentials = /(?:OkFUQVRUM|6QVRBVFQz|pBVEFUVD)[A-Za-z0-9+/]{8,}=*/g;

/** A token by itself in base64, as in a Secret of Kubernetes. */
const encodedToken = /(?<![A-Za-z0-9+/])QVRBVFQz[A-Za-z0-9+/]{8,}=*/g;

/** A cheap first look: every form above holds with one of these, which are searched for faster in two groups. */
const capitalPrefixes = /AT[ACS]TT3|ATBB|AKIA|ASIA|AIza|eyJ|OkFUQVRUM|QVRBVFQz|pBVEFUVD/;
const smallPrefixes = /gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk-|npm_/;

/** What may not stand before a secret: nothing, where no text holds its form by chance. */
function boundary(form: string): string {
  if (/^AT.TT3/.test(form)) return "";
  return form.startsWith("eyJ") ? "(?<![\\w-])" : "(?<![A-Za-z0-9])";
}

const pattern = patternOnDemand(
  kinds.map((kind) => `${boundary(forms[kind])}(${forms[kind]})`).join("|"),
  "g",
);

/** Every text in the form of a well-known secret, in order, wherever it stands; none overlaps another. */
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
