import type { OwnRule } from "./rule.ts";

export const labelConvention: OwnRule = {
  id: "label-convention",
  severity: "warning",
  topic: "Token inventory",
  title: "A label gives purpose, environment and date",
  message: () => 'Name it "{Purpose} - {Environment} - {Date}", with the environment of this token.',
  why: "In Atlassian's list, only the label tells you what breaks when you revoke the token, and how old it is. No one dares to revoke a token named “Test”.",
  fix: "Write it like `Release pipeline - Production - 2026-11`. You cannot rename a token at Atlassian, so give the next token a better name.",
};
