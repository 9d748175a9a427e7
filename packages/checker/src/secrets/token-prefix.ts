import { findSecrets } from "./find-secrets.ts";

const scheme = /^(?:authorization:\s*)?(?:basic|bearer|token)[\s:]+(?=\S)/i;

/** What comes before the token in a text that has more: `Bearer `, `me@example.com:` or `TOKEN=`. */
export function tokenPrefix(text: string): string {
  const [secret] = findSecrets(text);
  return scheme.exec(text)?.[0] ?? (secret?.kind === "jira-api-token" ? text.slice(0, secret.start) : "");
}
