import type { InventoryToken } from "../token-inventory.ts";
import { dateOf, dayOf } from "./day.ts";
import { fallbackEnvironment, type RotationPolicy } from "./policy.ts";

/** What the day of a token depends on; an unfinished entry may lack some of it. */
type Life = Partial<Pick<InventoryToken, "environment" | "created" | "expires">>;

/** When a token should be replaced. */
export interface Due<Token extends Life = InventoryToken> {
  token: Token;
  /** Its place in the inventory, from 0. */
  index: number;
  /** `YYYY-MM-DD` */
  due: string;
  /** Which of the two days comes first. */
  reason: "rotation" | "expiry";
  /** Negative when it is overdue. */
  daysLeft: number;
}

/** How many days ahead somebody should start. */
export const daysAhead = 14;

/**
 * The day on which each token should be replaced: the day that the policy gives or the day on which it expires,
 * whichever comes first, or the only one that is known.
 *
 * @returns the tokens with a valid day, the most urgent first
 */
export function schedule<Token extends Life>(
  { tokens }: { tokens: readonly Token[] },
  policy: RotationPolicy,
  today: number,
): Due<Token>[] {
  const lives = new Map(Object.entries(policy));
  const usual = lives.get(fallbackEnvironment) ?? never;
  return tokens
    .flatMap((token, index): Due<Token>[] => {
      const { environment, created = "", expires = "" } = token;
      const life = environment === undefined ? never : (lives.get(environment.toLowerCase()) ?? usual);
      const rotation = (dayOf(created) ?? never) + life;
      const expiry = dayOf(expires) ?? never;
      const day = Math.min(rotation, expiry);
      if (day === never) return [];
      const reason = expiry <= rotation ? "expiry" : "rotation";
      return [{ token, index, due: dateOf(day), reason, daysLeft: day - today }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || a.index - b.index);
}

const never = Number.POSITIVE_INFINITY;
