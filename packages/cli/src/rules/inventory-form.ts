import type { OwnRule } from "./rule.ts";

export const inventoryForm: OwnRule<{ expected: string }> = {
  id: "inventory-form",
  severity: "error",
  topic: "Token inventory",
  title: "Every token has the same keys",
  message: ({ expected }) => expected,
  why: "A token without an owner or without its dates is one that nobody replaces in time.",
  fix: "Look up [the keys](/tokens/#the-file). The dates stand in [the list of your tokens](https://id.atlassian.com/manage-profile/security/api-tokens).",
};
