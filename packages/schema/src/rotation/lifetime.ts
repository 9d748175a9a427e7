import type { InventoryToken } from "../token-inventory.ts";
import { dayOf } from "./day.ts";

/**
 * Days that Atlassian lets a token live at most.
 * https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
 */
export const longestLife = 365;

/** Whether a token can have these dates. */
export function hasPossibleLife({ created, expires }: Pick<InventoryToken, "created" | "expires">): boolean {
  const life = (dayOf(expires) ?? Number.NaN) - (dayOf(created) ?? Number.NaN);
  return life >= 1 && life <= longestLife;
}
