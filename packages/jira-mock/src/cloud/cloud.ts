import type { Site } from "./site.ts";
import type { Token } from "./token.ts";
import type { User } from "./user.ts";

/**
 * Everything that a fake Jira Cloud knows: plain data, which a scenario or a test edits before and between requests.
 * Requests that write change it as Jira would.
 */
export interface Cloud {
  sites: Site[];
  users: User[];
  tokens: Token[];
  conditions: Conditions;
}

/** What stands between a caller and Jira, whatever is asked. Nothing is set in good conditions. */
export interface Conditions {
  /** Atlassian's side is down. */
  outage?: Outage | undefined;
  /** Too many calls were made. */
  rateLimit?: RateLimit | undefined;
  /** Something on the caller's network opens TLS and signs with a certificate of its own; its name. */
  tlsInspection?: string | undefined;
  /**
   * Whether answers to rejected credentials say so with `X-Seraph-LoginReason` even when they are 200. Reports of the
   * real Jira differ, so that nothing may rely on either.
   */
  loginReasonEverywhere?: boolean | undefined;
}

export interface Outage {
  status: 500 | 502 | 503 | 504;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
  /** How many requests still fail; all, when absent. */
  requests?: number | undefined;
}

export interface RateLimit {
  /** Calls that are allowed, as told in `X-RateLimit-Limit`. */
  limit: number;
  /** Seconds, sent as `Retry-After` and, as a time, `X-RateLimit-Reset`. */
  retryAfter: number;
  reason:
    | "jira-burst-based"
    | "jira-per-issue-on-write"
    | "jira-quota-tenant-based"
    | "jira-quota-global-based";
  /** How many requests are still refused; all, when absent. */
  requests?: number | undefined;
}
