import { tokenSetting } from "../document.ts";
import { atPart } from "../findings/places.ts";
import { fixesInside, keepOnly, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { findSecrets } from "../secrets/find-secrets.ts";
import { tokenPrefix } from "../secrets/token-prefix.ts";
import { dotenvExample, sampleToken } from "./examples.ts";

export const rule: Rule = {
  id: "token-alone",
  severity: "error",
  message: () => "Write the token alone, without a name, an email address or a word such as Bearer.",
  check(document, report) {
    const setting = tokenSetting(document);
    const prefix = setting?.form === "literal" ? tokenPrefix(setting.node.text) : "";
    if (!setting || prefix === "") return;
    const place = atPart(setting, 0, prefix.length);
    const { text } = setting.node;
    const end = findSecrets(text)[0]?.end ?? text.length;
    const edits = keepOnly(setting.node, prefix.length, end - prefix.length);
    const fixes = fixesInside(setting.node, safeFix("Keep only the token", ...edits));
    report({ ...place, params: {}, fixes });
  },
};

export const text = (): RuleText => ({
  title: "Nothing is around the token",
  why: "A program joins `email:token`, encodes it and adds `Authorization: Basic …` by itself ([Atlassian on basic authentication](https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/)). If the value already contains any of that, it ends up there twice, and Jira answers `401`. Jira Data Center accepts a token as `Bearer`; a Jira Cloud site accepts it only together with the email address.",
  fix: "Keep only the token, from `ATATT` to its end.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        title: "With Bearer",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `"⟦Bearer ⟧${sampleToken()}"` }),
      },
      {
        title: "With the email",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦jira-bot@your-company.com:⟧${sampleToken()}` }),
      },
      {
        title: "In the brackets of a placeholder",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `⟦<⟧${sampleToken()}>` }),
      },
      {
        title: "With its own name",
        format: "dotenv",
        text: dotenvExample({ JIRA_API_TOKEN: `"⟦JIRA_API_TOKEN=⟧${sampleToken()}"` }),
      },
    ],
  },
});
