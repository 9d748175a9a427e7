import type { OwnRule } from "./rule.ts";

export const inventorySecret: OwnRule = {
  id: "inventory-secret",
  severity: "error",
  topic: "Token inventory",
  title: "No token is in the inventory",
  message: () => "Remove this secret from the inventory, and revoke it if the file was ever shared.",
  why: "The inventory is meant to be shared and committed, so anyone who reads it could use a token in it.",
  fix: "Remove it, and [revoke the token](https://id.atlassian.com/manage-profile/security/api-tokens) if anyone else has seen the file: removing it from the file does not remove it from the history. Write its label instead.",
};
