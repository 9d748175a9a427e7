import { atKey } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { nameIn } from "../settings/sections.ts";
import { disagree } from "../settings/setting.ts";
import { dotenvExample } from "./examples.ts";

interface Params {
  name: string;
  other: string;
}

export const rule: Rule<Params> = {
  id: "conflicting-variables",
  severity: "error",
  message: ({ name, other }) =>
    `Give ${name} and ${other} the same value, or keep one; each is read by some programs.`,
  check({ isEnvironment, doubles, byKey }, report) {
    if (!isEnvironment) return;
    for (const double of doubles) {
      const main = byKey[double.key];
      if (main && disagree(double, main))
        report({ ...atKey(double), params: { name: double.name, other: nameIn(true, main.key) } });
    }
  },
};

export const text = (): RuleText => ({
  title: "Two names for one setting agree",
  why: "Tools disagree about names: one reads `JIRA_URL`, another `JIRA_BASE_URL`. You can set both, as long as they agree. If they do not, some of your programs call another site, or sign in as someone else.",
  fix: "Decide which value is right. Remove the variable that none of your programs reads.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        format: "dotenv",
        text: `${dotenvExample()}⟦JIRA_BASE_URL⟧=https://your-other-company.atlassian.net\n`,
      },
    ],
  },
});
