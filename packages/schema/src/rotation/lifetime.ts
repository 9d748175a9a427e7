import type { InventoryToken } from "../token-inventory.ts";
import { dayOf } from "./day.ts";

/**
 * The longest lifetime of a token at Atlassian, in days.
 * https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
 */
export const maxLifetime = 365;

/** Whether a token can have these dates. */
export function hasPossibleLife({ created, expires }: Pick<InventoryToken, "created" | "expires">): boolean {
  const life = (dayOf(expires) ?? Number.NaN) - (dayOf(created) ?? Number.NaN);
  return life >= 1 && life <= maxLifetime;
}
