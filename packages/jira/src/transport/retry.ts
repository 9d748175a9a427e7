import type { Diagnosis } from "../diagnosis/diagnose.ts";
import { causesOf } from "../diagnosis/evidence.ts";

/** What is known of an attempt that came to nothing. */
export interface FailedAttempt {
  /** Whether the request can be sent twice with the effect of once. */
  isIdempotent: boolean;
  diagnosis: Diagnosis | undefined;
  /** The HTTP status, when there was an answer. */
  status?: number;
  retryAfter?: number | undefined;
  /** What was thrown, when no answer came. */
  thrown?: Error;
}

/** Seconds that we are ready to wait for one attempt. */
const maxWait = 30;
const firstWait = 0.5;

/** Statuses that pass without anybody doing anything. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Failures before a connection is established, so that Jira got nothing: by their codes, by the call that failed, or as
 * Bun and Deno name them.
 */
const unsent: ReadonlySet<unknown> = new Set([
  ...["ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT", "connect"],
  ...["ConnectionRefused", "client error (Connect)"],
]);

/**
 * Seconds to wait before the next attempt; nothing when there should be none. A request that is not idempotent is
 * repeated only if Jira cannot have carried it out. A `Retry-After` is obeyed or, beyond half a minute, left to the
 * caller. Jitter is added to it, up to a limit that doubles
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/): all clients that share a rate
 * limit are told the same time, and would otherwise return together; never before that time, when Jira would refuse
 * them (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).
 *
 * @param count the attempts so far
 */
export function waitBeforeRetry(
  failed: FailedAttempt,
  count: number,
  retries: number,
  random: () => number,
): number | undefined {
  if (count > retries || !mayPass(failed) || mayHaveTakenEffect(failed)) return undefined;
  const { retryAfter = 0 } = failed;
  if (retryAfter > maxWait) return undefined;
  return retryAfter + random() * Math.min(maxWait, firstWait * 2 ** count);
}

/** Whether the same request may succeed a little later. Repeating a dead token would end in a CAPTCHA. */
function mayPass({ status, diagnosis, thrown }: FailedAttempt): boolean {
  if (diagnosis?.cause.kind === "authentication") return false;
  if (status !== undefined) return passing.has(status);
  return diagnosis?.cause.passes === true || codesOf(thrown).includes("EAI_AGAIN");
}

/**
 * Whether Jira may have carried out a write that failed, so that repeating it may do it twice. Causes that never pass by
 * themselves, such as an untrusted certificate, fail before anything is sent.
 */
export function mayHaveTakenEffect({ status, isIdempotent, diagnosis, thrown }: FailedAttempt): boolean {
  if (isIdempotent) return false;
  if (status !== undefined) return status < 300 || status >= 500;
  if (diagnosis && !diagnosis.cause.passes) return false;
  return !codesOf(thrown).some((code) => unsent.has(code));
}

/** The codes of an error and its causes, the system calls that failed, and Deno's names for them. */
function codesOf(error: Error | undefined): unknown[] {
  return (error ? causesOf(error) : []).flatMap((one) => [
    "code" in one ? one.code : [],
    "syscall" in one ? one.syscall : [],
    ...(/client error \(\w+\)/.exec(one.message) ?? []),
  ]);
}

/**
 * Seconds that an answer asks to wait: its `Retry-After`, a number or a date, or the end of a rate limit
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/). Dates are the server's, so they are compared with
 * the server's clock.
 *
 * @param now in milliseconds since 1970, for an answer without a date of its own
 */
export function retryAfterOf(
  { status, headers }: Pick<Response, "status" | "headers">,
  now: number,
): number | undefined {
  const asked = headers.get("retry-after") ?? "";
  const seconds = secondsIn(asked);
  if (seconds !== undefined) return seconds;
  const until =
    timeIn(asked) ?? (status === 429 ? timeIn(headers.get("x-ratelimit-reset") ?? "") : undefined);
  if (until === undefined) return undefined;
  return Math.max(0, (until - (timeIn(headers.get("date") ?? "") ?? now)) / 1000);
}

/**
 * A number of seconds. A proxy may add a header of its own, so that there is a list, of which the longest wait counts.
 */
function secondsIn(text: string): number | undefined {
  const numbers = text.split(",").map((one) => one.trim());
  if (!numbers.every((one) => /^\d+(?:\.\d+)?$/.test(one))) return undefined;
  return Math.min(Math.max(...numbers.map(Number)), Number.MAX_SAFE_INTEGER);
}

/** The time of an HTTP or ISO 8601 date. `Date.parse` alone would take `-1` for a date too. */
function timeIn(text: string): number | undefined {
  const time = /^(?:[A-Z][a-z]{2,8}, |\d{4}-\d\d-\d\dT)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
