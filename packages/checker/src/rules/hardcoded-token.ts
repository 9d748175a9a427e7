import type { ConfigDocument } from "../document.ts";
import { atSpan, atValue, userInfoPlace } from "../findings/places.ts";
import { maxDiagnostics } from "../limits.ts";
import type { Span } from "../node.ts";
import { collectionEdit, fixesInPlaceOf, referTo, type safeFix } from "../repairs/edits.ts";
import { fixIn } from "../repairs/fix-in.ts";
import type { FixDraft, Rule, RuleText } from "../rule.ts";
import type { Secret } from "../secrets/find-secrets.ts";
import { literalTokens } from "../secrets/literal-token.ts";
import { isScalar, pathOf, type Setting } from "../settings/setting.ts";
import { byStart, isWithin, lastBefore } from "../text/ordered-spans.ts";
import { isPlaceholder } from "../values/placeholder.ts";
import { dotenvExample, sampleToken, yamlExample } from "./examples.ts";

interface Params {
  isCommitted: boolean;
  /** Whether the file or the secret is another program's, which may have its own way to refer to it. */
  isForeign: boolean;
}

export const rule: Rule<Params> = {
  id: "hardcoded-token",
  severity: "error",
  isAboutSecret: true,
  message: ({ isCommitted, isForeign }) => {
    if (isForeign)
      return "Keep this secret out of the file, as the program that reads it allows, and revoke it if the file was ever shared.";
    return isCommitted
      ? "Replace this secret with a reference such as ${JIRA_API_TOKEN}, and revoke it if the file was ever shared."
      : "Remove this secret, and revoke it if anyone else has seen it; only JIRA_API_TOKEN may hold one.";
  },
  check(document, report) {
    const { isYaml, source } = document;
    const params = { isCommitted: isYaml, isForeign: source.isForeign === true };
    const fix = fixIn(document);
    for (const token of isYaml ? literalTokens(document) : [])
      report({ ...atValue(token), params, fixes: reference(document, token, fix) });
    const settings = [document, ...document.parts].flatMap((part) => part.settings);
    for (const secret of document.isPart ? [] : misplacedSecrets(document, settings)) {
      const holder = settings.find(({ node }) => isWithin(secret, node));
      const isForeign = params.isForeign || (isYaml && !isForJira(secret));
      report({ ...atSpan(secret, holder && pathOf(holder)), params: { ...params, isForeign } });
    }
  },
};

/** Whether a secret is for Jira; one of another service belongs in another variable. */
function isForJira({ kind }: Secret): boolean {
  return /^(?:jira|atlassian|service|basic|encoded)/.test(kind);
}

function reference(
  { text, format, source }: ConfigDocument,
  token: Setting,
  fix: typeof safeFix,
): FixDraft[] {
  // To a workflow or a manifest, ${JIRA_API_TOKEN} is plain text.
  if (source.isForeign) return [];
  const title = "Write ${JIRA_API_TOKEN}";
  if (isScalar(token))
    return fixesInPlaceOf(token.node, fix(title, referTo(token, "JIRA_API_TOKEN", format)));
  const edit = collectionEdit(text, token, '"${JIRA_API_TOKEN}"');
  return edit ? [fix(title, edit)] : [];
}

/**
 * Secrets other than the values of the token's key and the password in a URL, which has a rule of its own. In an
 * environment, variables of other programs may hold secrets.
 */
function misplacedSecrets(document: ConfigDocument, settings: readonly Setting[]): Secret[] {
  const { text, secrets, isYaml, site } = document;
  if (secrets.length === 0) return [];
  const tokens = settings.filter(({ key }) => key === "api_token").map(({ node }) => node);
  const allowed: Span[] = isYaml ? tokens : [...tokens, ...foreignValues(document)];
  if (site) allowed.push(userInfoPlace(site));
  allowed.sort(byStart);
  return secrets
    .filter((secret) => (lastBefore(allowed, secret.start + 1)?.end ?? 0) < secret.end)
    .filter(({ start, end }) => !isPlaceholder(text.slice(start, end)))
    .slice(0, maxDiagnostics + 1);
}

function foreignValues({ source: { root }, settings }: ConfigDocument): Span[] {
  const ours = new Set(settings.map(({ node }) => node));
  return root?.kind === "mapping" ? root.pairs.flatMap(({ value }) => (ours.has(value) ? [] : [value])) : [];
}

export const text = (): RuleText => ({
  title: "The file contains no secret",
  why: "This file is meant to be committed, and anyone who has the token can do what you can: [unless it has scopes, it works in every Atlassian app that your account can reach](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). Atlassian [revokes tokens that it finds in public repositories](https://support.atlassian.com/jira/kb/api-tokens-are-revoked-automatically-when-used-in-public-spaces/), and GitHub [blocks a push](https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns) that contains one. A token in a comment is just as bad. In a `.env` file, `JIRA_API_TOKEN` is the one place for the token.",
  fix: 'Write `api_token: "${JIRA_API_TOKEN}"` and set the variable where the program runs. If the file was ever shared or committed, [revoke the token](https://id.atlassian.com/manage-profile/security/api-tokens) first: removing it from the file does not remove it from the history.',
  examples: {
    valid: [
      { text: yamlExample() },
      { title: "Where it belongs", format: "dotenv", text: dotenvExample() },
      {
        title: "What stands for a token in a comment",
        format: "dotenv",
        text: `# GITLAB_TOKEN=glpat-${"x".repeat(20)}\n${dotenvExample()}`,
      },
    ],
    invalid: [
      { title: "A token", text: yamlExample({ api_token: `⟦"${sampleToken()}"⟧` }) },
      { title: "A password", text: yamlExample({ api_token: '⟦"correct horse"⟧' }) },
      { title: "In a list", text: yamlExample({ api_token: "⟦[correct-horse]⟧" }) },
      { title: "In a mapping", text: yamlExample({ api_token: "\n    ⟦value: correct-horse⟧" }) },
      { title: "In another setting", text: yamlExample({ project: `⟦${sampleToken()}⟧` }) },
      { title: "A token in a comment", text: `# old: ⟦${sampleToken()}⟧\n${yamlExample()}` },
      {
        title: "A commented line of a .env file",
        format: "dotenv",
        text: `# JIRA_API_TOKEN=⟦${sampleToken()}⟧\n${dotenvExample()}`,
      },
    ],
  },
});
