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

/** What disturbs every request between the caller and Jira. In good conditions, nothing is set. */
export interface Conditions {
  /** Atlassian's side is down. */
  outage?: Outage | undefined;
  /** Too many calls were made. */
  rateLimit?: RateLimit | undefined;
  /** The name of a proxy on the caller's network that decrypts TLS, and shows a certificate of its own. */
  tlsInspection?: string | undefined;
  /**
   * Whether answers to rejected credentials say so with `X-Seraph-LoginReason` even when they are 200. Reports of the
   * real Jira differ, so nothing may rely on either.
   */
  loginReasonEverywhere?: boolean | undefined;
}

export interface Outage {
  status: 500 | 502 | 503 | 504;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
  /** How many more requests fail; if absent, all. */
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
  /** How many more requests are refused; if absent, all. */
  requests?: number | undefined;
}
