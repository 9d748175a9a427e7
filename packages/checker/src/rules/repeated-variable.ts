import { atKey } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
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
        report({ ...atKey(double), params: { name: double.name, other: main.name } });
    }
  },
};

export const text = (): RuleText => ({
  title: "A value is set under one name only",
  why: "Tools disagree about names: one reads `JIRA_URL`, another `JIRA_BASE_URL`. You can set both if both tools use the file. But you then have to change a new token or address in both places, and if you forget one, you get a puzzling `401`.",
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
