import type { Diagnosis } from "../diagnosis/diagnose.ts";

/** What came of one attempt. */
export interface Attempt {
  /** How often it has been tried, this time included. */
  count: number;
  /** Whether doing it twice is as good as once. */
  isIdempotent: boolean;
  /** The HTTP status; nothing when no answer came. */
  status: number | undefined;
  retryAfter: number | undefined;
  diagnosis: Diagnosis | undefined;
}

/** Seconds that we are ready to wait for one attempt. */
const longestWait = 30;
const firstWait = 0.5;

/** Statuses after which an administrator need do nothing. */
const passing: ReadonlySet<number> = new Set([502, 503, 504]);
/** Failures that may pass, in which Jira may have got the request. */
const uncertain: ReadonlySet<string> = new Set(["connection-cut", "timed-out"]);
/** Failures that may pass, in which Jira got nothing. */
const unsent: ReadonlySet<string> = new Set(["connection-failed"]);

/**
 * Seconds to wait before the next attempt; nothing when there should be none. A write is repeated only when Jira cannot
 * have carried it out. A `Retry-After` is obeyed, or, beyond half a minute, left to the caller; without one the wait is
 * random up to a limit that doubles
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/).
 */
export function waitBeforeRetry(attempt: Attempt, retries: number, random: () => number): number | undefined {
  if (attempt.count > retries || !mayPass(attempt)) return undefined;
  if (attempt.retryAfter !== undefined) {
    return attempt.retryAfter <= longestWait ? attempt.retryAfter : undefined;
  }
  return random() * Math.min(longestWait, firstWait * 2 ** attempt.count);
}

function mayPass({ status, isIdempotent, diagnosis }: Attempt): boolean {
  if (status !== undefined) return status === 429 || (isIdempotent && passing.has(status));
  const cause = diagnosis?.cause.id ?? "";
  return unsent.has(cause) || (isIdempotent && uncertain.has(cause));
}

/** Whether Jira may have carried out a write that failed, so that to repeat it may do it twice. */
export function mayBeDone({
  status,
  isIdempotent,
  diagnosis,
}: Pick<Attempt, "status" | "isIdempotent" | "diagnosis">): boolean {
  if (isIdempotent) return false;
  return status === undefined ? uncertain.has(diagnosis?.cause.id ?? "") : passing.has(status);
}

/**
 * The `Retry-After` of an answer in seconds: a number, or a date.
 *
 * @param now in milliseconds since 1970
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
