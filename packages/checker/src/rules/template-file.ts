import { atKey } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { unfilledSettings } from "../settings/unfilled.ts";
import { dotenvExample } from "./examples.ts";

export const rule: Rule = {
  id: "template-file",
  severity: "info",
  message: () => "Copy this template, and fill in the copy; what is missing here is not reported.",
  check(document, report) {
    const [first] = document.isTemplate ? unfilledSettings(document) : [];
    if (first) report({ ...atKey(first), params: {} });
  },
};

export const text = (): RuleText => ({
  title: "A template is filled in elsewhere",
  why: "A file with `example`, `sample`, `template` or `dist` in its name shows others what to set, and is committed without the values. It is meant to have blanks and placeholders.",
  fix: "Copy it, `.env.example` to `.env`, and write the values there. Git must not see the copy.",
  examples: {
    valid: [{ format: "dotenv", name: ".env.example", text: dotenvExample() }],
    invalid: [
      {
        format: "dotenv",
        name: ".env.example",
        text: "⟦JIRA_URL⟧=\nJIRA_EMAIL=\nJIRA_API_TOKEN=<your-token>\nJIRA_PROJECT=PROJ\n",
      },
    ],
  },
});
