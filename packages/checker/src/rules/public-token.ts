import { atSpan } from "../findings/places.ts";
import { namedPairs } from "../node.ts";
import { remove, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { pathOf } from "../settings/setting.ts";
import { bashExample, dotenvExample, sampleToken } from "./examples.ts";

const publicPrefix = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|GATSBY|NG_APP|PUBLIC)_/i;

export const rule: Rule = {
  id: "public-token",
  severity: "error",
  isAboutSecret: true,
  message: () =>
    "Remove this name's prefix; a variable with it is built into the pages that every visitor gets.",
  check({ isEnvironment, source: { root } }, report) {
    if (!isEnvironment) return;
    for (const { key } of namedPairs(root)) {
      const { text: name, start } = key;
      const [prefix] = publicPrefix.exec(name) ?? [];
      if (prefix === undefined || resolveVariable(name.slice(prefix.length)) !== "api_token") continue;
      const fix = suggestedFix("Remove the prefix", remove({ start, end: start + prefix.length }));
      report({ ...atSpan(key, pathOf({ parentPath: "", name })), params: {}, fixes: [fix] });
    }
  },
};

export const text = (): RuleText => ({
  title: "The token is not made public",
  why: "Front-end build tools put every variable with a certain prefix into the scripts that browsers load: `VITE_` ([Vite](https://vite.dev/guide/env-and-mode)), `NEXT_PUBLIC_` ([Next.js](https://nextjs.org/docs/app/guides/environment-variables)), `REACT_APP_`, `NUXT_PUBLIC_`, `EXPO_PUBLIC_` and others. Everyone who opens the page then has the token.",
  fix: "Remove the prefix, and call Jira from a server that keeps the token to itself. If the page was ever published, [revoke the token](https://id.atlassian.com/manage-profile/security/api-tokens).",
  examples: {
    valid: [
      { format: "dotenv", text: dotenvExample() },
      {
        title: "What everyone may know",
        format: "dotenv",
        text: `${dotenvExample()}VITE_JIRA_URL=https://your-company.atlassian.net\n`,
      },
    ],
    invalid: [
      { format: "dotenv", text: `${dotenvExample()}⟦VITE_JIRA_API_TOKEN⟧=${sampleToken()}\n` },
      {
        title: "In a script",
        format: "bash",
        text: `${bashExample()}export ⟦NEXT_PUBLIC_JIRA_TOKEN⟧="$JIRA_API_TOKEN"\n`,
      },
    ],
  },
});
