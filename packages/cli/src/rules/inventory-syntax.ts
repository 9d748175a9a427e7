import type { OwnRule } from "./rule.ts";

/** By the codes of the parser: https://eemeli.org/yaml/#errors */
const advice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Keep one of these keys; YAML allows each key once.",
  MULTIPLE_DOCS: "Remove this line of dashes; the file holds one inventory.",
  TAB_AS_INDENT: "Indent with spaces; YAML does not allow tabs.",
  UNRESOLVED:
    "Replace aliases (*) and merges (<<) with what they stand for; one of them cannot be resolved, or expands too far.",
};

export const inventorySyntax: OwnRule<{ code: string }> = {
  id: "inventory-syntax",
  severity: "error",
  topic: "Token inventory",
  title: "The inventory is valid YAML",
  message: ({ code }) => advice[code] ?? "Correct this line; it is not valid YAML.",
  why: "If no program can read the inventory, it cannot remind anyone.",
  fix: "Indent with spaces, put a space after each colon, and start each token with a dash. An editor that knows [the schema](/tokens/#the-file) shows mistakes as you type.",
};
