import type { OwnRule } from "./rule.ts";

export const labelConvention: OwnRule = {
  id: "label-convention",
  severity: "warning",
  topic: "Token inventory",
  title: "A label says purpose, environment and date",
  message: () => 'Name it "{Purpose} - {Environment} - {Date}", with the environment that stands beside it.',
  why: "In the list at Atlassian the label is all that tells what breaks when the token is revoked, and how old it is. A token named “Test” is one that nobody dares to revoke.",
  fix: "Write it as in `Release pipeline - Production - 2026-11`. A label cannot be changed at Atlassian: give the next token the better one.",
};
