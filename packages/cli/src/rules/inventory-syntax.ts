import type { OwnRule } from "./rule.ts";

export const inventorySyntax: OwnRule = {
  id: "inventory-syntax",
  severity: "error",
  topic: "Token inventory",
  title: "The inventory is valid YAML",
  message: () => "Correct this line; it is not YAML.",
  why: "What cannot be read cannot remind anybody.",
  fix: "Indent with spaces, put a blank after each colon, and start each token with a dash. An editor that knows [the schema](/tokens/) shows mistakes while you type.",
};
