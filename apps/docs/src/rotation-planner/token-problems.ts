import { findSecrets } from "@jira-config/checker";
import type { InventoryToken } from "@jira-config/schema";
import { followsConvention, hasPossibleLife } from "@jira-config/schema/rotation";

/** The rules of the command line that also apply here. Their messages are in its reference. */
export const problemRules = [
  "inventory-secret",
  "token-lifetime",
  "label-convention",
  "label-repeated",
] as const;

/** What is wrong with one field of a token. */
export interface TokenProblem {
  field: keyof InventoryToken;
  rule: (typeof problemRules)[number];
}

/** Whether no field is empty. */
function isComplete(token: InventoryToken): boolean {
  return Object.values(token).every((value) => value !== "");
}

/**
 * What is wrong with a token, one problem for each field at most; an empty field is not wrong yet.
 *
 * @param earlier the tokens before it; of two with the same label, only the later one has a problem
 */
export function problemsOf(token: InventoryToken, earlier: readonly InventoryToken[]): TokenProblem[] {
  const secrets = Object.entries(token).flatMap(([field, value]): TokenProblem[] =>
    findSecrets(value).length > 0 ? [{ field: field as keyof InventoryToken, rule: "inventory-secret" }] : [],
  );
  if (secrets.length > 0) return secrets;
  const { label, environment, created, expires } = token;
  const problems: TokenProblem[] = [];
  if (label !== "" && earlier.some((one) => one.label === label))
    problems.push({ field: "label", rule: "label-repeated" });
  else if (label !== "" && environment !== "" && !followsConvention(token))
    problems.push({ field: "label", rule: "label-convention" });
  if (created !== "" && expires !== "" && !hasPossibleLife(token))
    problems.push({ field: "expires", rule: "token-lifetime" });
  return problems;
}

/** Whether a token may go into a file: it is complete, has no secret, and its dates are possible. */
export function isPlannable(token: InventoryToken, problems: readonly TokenProblem[]): boolean {
  return (
    isComplete(token) &&
    !problems.some(({ rule }) => rule === "inventory-secret" || rule === "token-lifetime")
  );
}
