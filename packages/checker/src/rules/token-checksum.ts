import { environmentToken } from "../document.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { type TokenDamage, tokenDamage } from "../secrets/token-checksum.ts";
import { dotenvExample, sampleToken } from "./examples.ts";

const messages: Readonly<Record<TokenDamage, string>> = {
  case: "Copy the token again; its letters were changed to upper or lower case.",
  "end-missing": "Copy the token again; its end is missing.",
  changed: "Copy the token again; its checksum says that characters were lost or changed.",
};

export const rule: Rule<{ damage: TokenDamage }> = {
  id: "token-checksum",
  severity: "warning",
  message: ({ damage }) => messages[damage],
  check(document, report) {
    const setting = environmentToken(document);
    const damage = setting && !/\s/.test(setting.node.text) ? tokenDamage(setting.node.text) : undefined;
    if (setting && damage) report({ ...atValue(setting), params: { damage } });
  },
};

export const text = (): RuleText => ({
  title: "The token is complete",
  why: "Today's tokens end with `=` and a checksum of what comes before it, so a token that was cut short, or whose letters changed case, gives itself away. Atlassian [does not promise this form](https://community.developer.atlassian.com/t/about-the-format-of-atlassian-security-tokens/62553), so this is a warning and a right checksum proves nothing.",
  fix: "Copy the token again with the button next to it. If the page is closed, create a new one: a token is shown once.",
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
        title: "In capitals",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken().toUpperCase()}⟧` }),
      },
    ],
  },
});
