import type { OwnRule } from "./rule.ts";

export const inventoryForm: OwnRule<{ expected: string }> = {
  id: "inventory-form",
  severity: "error",
  topic: "Token inventory",
  title: "Every token has the same keys",
  message: ({ expected }) => expected,
  why: "If a token has no owner or no dates, no one replaces it in time.",
  fix: "Look up [the keys](/tokens/#the-file). You find the dates in [the list of your tokens](https://id.atlassian.com/manage-profile/security/api-tokens).",
};
