import type { OwnRule } from "./rule.ts";

export const labelRepeated: OwnRule = {
  id: "label-repeated",
  severity: "warning",
  topic: "Token inventory",
  title: "Every label is there once",
  message: () => "Give this token a label of its own; another one has the same.",
  why: "Two tokens with one label cannot be told apart in the list at Atlassian, and the wrong one gets revoked.",
  fix: "Put the day into the label of the newer one, as in `Release pipeline - Production - 2026-11-25`. If it is the same token twice, remove one entry.",
};
