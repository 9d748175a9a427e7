import type { InventoryToken } from "../token-inventory.ts";

/** A hyphen, or a dash that a phone or a word processor makes of it. */
const separator = / [-–—] /;
const date = /^(?:\d{4}-\d{2}(?:-\d{2})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4})$/;

/** Whether a label reads `{Purpose} - {Environment} - {Date}`, with the environment that the inventory names. */
export function followsConvention({
  label,
  environment,
}: Pick<InventoryToken, "label" | "environment">): boolean {
  const parts = label.split(separator);
  const [named = "", made = ""] = parts.slice(-2).map((part) => part.trim());
  return (
    parts.length >= 3 && date.test(made) && isSameEnvironment(named.toLowerCase(), environment.toLowerCase())
  );
}

/** "Dev" is short for "development". */
function isSameEnvironment(named: string, environment: string): boolean {
  return named.length >= 3
    ? environment.startsWith(named) || named.startsWith(environment)
    : named === environment;
}
