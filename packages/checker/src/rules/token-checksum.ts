import { environmentToken } from "../document.ts";
import { atValue } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { type TokenDamage, tokenDamage } from "../secrets/token-checksum.ts";
import { dotenvExample, sampleToken } from "./examples.ts";

/** Shorter than any known API token: those from before 2023 have 24 letters and digits. */
const minTokenLength = 20;
/** Characters that neither a token nor base64 has. */
const foreign = /[^\w.~+/=-]/;

const messages: Readonly<Record<TokenDamage | "password", string>> = {
  case: "Copy the token again; its letters were changed to upper or lower case.",
  "end-missing": "Copy the token again; its end is missing.",
  changed: "Copy the token again; its checksum says that characters were lost or changed.",
  password: "Use an API token; this does not look like one, and Jira Cloud takes no passwords.",
};

export const rule: Rule<{ damage: TokenDamage | "password" }> = {
  id: "token-checksum",
  severity: "warning",
  message: ({ damage }) => messages[damage],
  check(document, report) {
    const setting = environmentToken(document);
    const token = setting?.node.text ?? "";
    if (!setting || /\s/.test(token)) return;
    const damage = tokenDamage(token) ?? (isPassword(token) ? "password" : undefined);
    if (damage) report({ ...atValue(setting), params: { damage } });
  },
};

function isPassword(token: string): boolean {
  return (token.length < minTokenLength || foreign.test(token)) && findSecrets(token).length === 0;
}

export const text = (): RuleText => ({
  title: "The token is complete",
  why: "Today's tokens end with `=` and a checksum, so the checker can tell when a token was cut short, or when its letters changed case. Atlassian [does not promise this form](https://community.developer.atlassian.com/t/about-the-format-of-atlassian-security-tokens/62553), so this is only a warning, and a correct checksum proves nothing. Jira Cloud's REST API [does not accept passwords](https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-basic-auth-and-cookie-based-auth/).",
  fix: "Copy the token again with the button next to it. If you have closed the page, create a new one: a token is shown only once.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        title: "Cut off at its =",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken().split("=")[0]}⟧` }),
      },
      {
        title: "A letter changed",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken().replace("this", "thus")}⟧` }),
      },
      {
        title: "A password",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: "⟦correct-horse⟧" }),
      },
      {
        title: "In capitals",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken().toUpperCase()}⟧` }),
      },
    ],
  },
});
