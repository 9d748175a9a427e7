import { atKey } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { nameIn } from "../settings/sections.ts";
import { agree } from "../settings/setting.ts";
import { dotenvExample } from "./examples.ts";

interface Params {
  name: string;
  other: string;
}

export const rule: Rule<Params> = {
  id: "repeated-variable",
  severity: "info",
  message: ({ name, other }) => `Change ${name} together with ${other}, or keep one; both set the same.`,
  check({ format, doubles, byKey }, report) {
    if (format !== "dotenv") return;
    for (const double of doubles) {
      const main = byKey[double.key];
      if (main && agree(main, double))
        report({ ...atKey(double), params: { name: double.name, other: nameIn(true, main.key) } });
    }
  },
};

export const text = (): RuleText => ({
  title: "A value that stands twice changes twice",
  why: "Tools disagree about names: one reads `JIRA_URL`, another `JIRA_BASE_URL`. Setting both is right when both tools use the file, but a new token, or a new address, must then be put in both places; the one that was forgotten gives a `401` that nobody understands.",
  fix: "Remove the variable that none of your programs reads. If both are needed, leave them, and change them together.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [
      {
        format: "dotenv",
        text: `${dotenvExample()}⟦JIRA_BASE_URL⟧=https://your-company.atlassian.net\n`,
      },
    ],
  },
});
