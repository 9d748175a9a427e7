import type { OwnRule } from "./rule.ts";

export const labelRepeated: OwnRule = {
  id: "label-repeated",
  severity: "warning",
  topic: "Token inventory",
  title: "Every label is unique",
  message: () => "Give this token its own label; another token has the same one.",
  why: "You cannot tell two tokens with the same label apart in Atlassian's list, so the wrong one may get revoked.",
  fix: "Put the day into the label of the newer one, as in `Release pipeline - Production - 2026-11-25`. If it is the same token twice, remove one entry.",
};
