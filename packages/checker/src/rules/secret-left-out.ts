import { environmentToken } from "../document.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { nameIn } from "../sections.ts";
import { dotenvExample, sampleToken } from "./examples.ts";

export const rule: Rule<{ variable: string }> = {
  id: "secret-left-out",
  severity: "info",
  message: ({ variable }) => `Set ${variable} where the program runs; a conversion copies no secret.`,
  check(document, report) {
    const token = document.target === undefined ? undefined : environmentToken(document);
    if (token) report({ ...atValue(token), params: { variable: nameIn(true, token.key) } });
  },
};

export const text = (): RuleText => ({
  title: "A conversion copies no secret",
  why: "What you convert, you paste somewhere: into a pull request, a chat, a ticket. So the new text names the variable that holds the secret, with a comment on how to set it, and never holds the secret itself.",
  fix: "Set the variable as the comment says, from your password manager or the secret store of your pipeline.",
  examples: {
    valid: [{ format: "dotenv", to: "bash", text: dotenvExample({ JIRA_API_TOKEN: "${BOT_TOKEN}" }) }],
    invalid: [
      {
        title: "From a .env file to YAML",
        format: "dotenv",
        to: "yaml",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦${sampleToken()}⟧` }),
      },
    ],
  },
});
