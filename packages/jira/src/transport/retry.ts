import type { Diagnosis } from "../diagnosis/diagnose.ts";
import { causesOf } from "../diagnosis/evidence.ts";

/** What is known of an attempt that came to nothing. */
export interface FailedAttempt {
  /** Whether doing it twice is as good as once. */
  isIdempotent: boolean;
  diagnosis: Diagnosis | undefined;
  /** The HTTP status, when there was an answer. */
  status?: number;
  retryAfter?: number | undefined;
  /** What was thrown, when no answer came. */
  thrown?: Error;
}

/** Seconds that we are ready to wait for one attempt. */
const longestWait = 30;
const firstWait = 0.5;

/** Statuses after which an administrator need do nothing. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * What happens before a connection stands, by its code, by the call that failed, or as Bun and Deno name it: Jira got
 * nothing.
 */
const unsent: ReadonlySet<unknown> = new Set([
  ...["ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT", "connect"],
  ...["ConnectionRefused", "client error (Connect)"],
]);

/**
 * Seconds to wait before the next attempt; nothing when there should be none. What is not as good twice as once is
 * repeated only when Jira cannot have carried it out. A `Retry-After` is obeyed, or, beyond half a minute, left to the
 * caller. To it, or without one to nothing, comes a random wait up to a limit that doubles
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/). All clients of a site are told the
 * same end of a limit that they share, and would meet it again together; whoever asks before it is refused
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).
 *
 * @param count how often it has been tried
 */
export function waitBeforeRetry(
  failed: FailedAttempt,
  count: number,
  retries: number,
  random: () => number,
): number | undefined {
  if (count > retries || !mayPass(failed) || mayHaveTakenEffect(failed)) return undefined;
  const { retryAfter = 0 } = failed;
  if (retryAfter > longestWait) return undefined;
  return retryAfter + random() * Math.min(longestWait, firstWait * 2 ** count);
}

/** Whether the same request may succeed a little later. One that repeats a dead token ends in a CAPTCHA. */
function mayPass({ status, diagnosis, thrown }: FailedAttempt): boolean {
  if (diagnosis?.cause.kind === "authentication") return false;
  if (status !== undefined) return passing.has(status);
  return diagnosis?.cause.passes === true || codesOf(thrown).includes("EAI_AGAIN");
}

/**
 * Whether Jira may have carried out a write that failed, so that to repeat it may do it twice. What never passes by
 * itself, such as an untrusted certificate, fails before anything is sent.
 */
export function mayHaveTakenEffect({ status, isIdempotent, diagnosis, thrown }: FailedAttempt): boolean {
  if (isIdempotent) return false;
  if (status !== undefined) return status < 300 || status >= 500;
  if (diagnosis && !diagnosis.cause.passes) return false;
  return !codesOf(thrown).some((code) => unsent.has(code));
}

/** The codes of an error and of its causes, the calls of the operating system that failed, and what Deno names. */
function codesOf(error: Error | undefined): unknown[] {
  return (error ? causesOf(error) : []).flatMap((one) => [
    "code" in one ? one.code : [],
    "syscall" in one ? one.syscall : [],
    ...(/client error \(\w+\)/.exec(one.message) ?? []),
  ]);
}

/**
 * Seconds that an answer asks to wait: its `Retry-After`, a number or a date, or when a rate limit ends
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/). Dates are the server's, and so is the clock
 * that they are compared with.
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

/** A number of seconds; where a proxy adds a header of its own, both come as a list, of which the longest wait counts. */
function secondsIn(text: string): number | undefined {
  const numbers = text.split(",").map((one) => one.trim());
  if (!numbers.every((one) => /^\d+(?:\.\d+)?$/.test(one))) return undefined;
  return Math.min(Math.max(...numbers.map(Number)), Number.MAX_SAFE_INTEGER);
}

/** The time of an HTTP date or of ISO 8601. `Date.parse` would take `-1` for one too. */
function timeIn(text: string): number | undefined {
  const time = /^(?:[A-Z][a-z]{2,8}, |\d{4}-\d\d-\d\dT)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
