import { atKey } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample } from "./examples.ts";

export const rule: Rule<{ name: string }> = {
  id: "duplicate-variable",
  severity: "warning",
  message: ({ name }) =>
    `Keep one of the lines that set ${name}; which one counts differs from program to program.`,
  check({ isEnvironment, settings }, report) {
    if (!isEnvironment) return;
    const seen = new Set<string>();
    for (const setting of settings) {
      if (seen.has(setting.name)) report({ ...atKey(setting), params: { name: setting.name } });
      seen.add(setting.name);
    }
  },
};

export const text = (): RuleText => ({
  title: "Every variable is set once",
  why: "Most readers of `.env` files take the last line, some the first. A left-over line with an old token is a favourite way to a puzzling `401`.",
  fix: "Decide which line is right and remove the other.",
  examples: {
    valid: [{ format: "dotenv", text: dotenvExample() }],
    invalid: [{ format: "dotenv", text: `${dotenvExample()}⟦JIRA_PROJECT⟧=OTHER\n` }],
  },
});
