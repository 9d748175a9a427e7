import type { OwnRule } from "./rule.ts";

export const inventorySecret: OwnRule = {
  id: "inventory-secret",
  severity: "error",
  topic: "Token inventory",
  title: "No token stands in the inventory",
  message: () => "Remove this secret from the inventory, and revoke it if the file was ever shared.",
  why: "The inventory is meant to be shared and committed; a token in it is a token for everybody who reads it.",
  fix: "Remove it, and [revoke the token](https://id.atlassian.com/manage-profile/security/api-tokens) if anybody else has seen the file: taking it out does not take it out of the history. Write its label instead.",
};
