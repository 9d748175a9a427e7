import type { InventoryToken, TokenInventory } from "../token-inventory.ts";
import { dateOf, dayOf } from "./day.ts";
import { fallbackEnvironment, type RotationPolicy } from "./policy.ts";

/** When a token is to be replaced. */
export interface Due {
  token: InventoryToken;
  /** Its place in the inventory, from 0. */
  index: number;
  /** `YYYY-MM-DD` */
  due: string;
  /** Which of the two days comes first. */
  reason: "rotation" | "expiry";
  /** Below 0 when it is overdue. */
  daysLeft: number;
}

/** How many days ahead somebody should start. */
export const daysAhead = 14;

/**
 * The day on which each token is to be replaced: what the policy says, or the day on which it expires, whichever comes
 * first.
 *
 * @returns the tokens whose dates exist, the most urgent first
 */
export function schedule({ tokens }: TokenInventory, policy: RotationPolicy, today: number): Due[] {
  const lives = new Map(Object.entries(policy));
  const usual = lives.get(fallbackEnvironment) ?? Number.POSITIVE_INFINITY;
  return tokens
    .flatMap((token, index): Due[] => {
      const [created, expires] = [dayOf(token.created), dayOf(token.expires)];
      if (created === undefined || expires === undefined) return [];
      const rotation = created + (lives.get(token.environment.toLowerCase()) ?? usual);
      const day = Math.min(rotation, expires);
      const reason = expires <= rotation ? "expiry" : "rotation";
      return [{ token, index, due: dateOf(day), reason, daysLeft: day - today }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || a.index - b.index);
}
