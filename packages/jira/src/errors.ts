import type { Cause } from "./diagnosis/cause.ts";
import { findingsOf, lineOf, type NamedReport } from "./named-report.ts";

/** What an {@link IntegrationError} knows about what went wrong. */
export interface FailureDetails {
  /** The most likely failure cause. */
  failure?: Cause | undefined;
  /** The HTTP status, when Jira answered. */
  status?: number | undefined;
  /** The request, without its query: `GET /rest/api/3/myself`. */
  request?: string | undefined;
  /** What Jira itself said, one sentence each. */
  details?: readonly string[] | undefined;
  /** Seconds that Jira asks to wait. */
  retryAfter?: number | undefined;
  /** Atlassian's support finds the request by it. */
  traceId?: string | undefined;
  /** The work item that was created before something went wrong. */
  key?: string | undefined;
  /** The fields were written before something went wrong. */
  fieldsWritten?: boolean | undefined;
  cause?: unknown;
}

/**
 * Something went wrong between a program and Jira. Its subclasses are the kinds that a program may want to tell apart.
 */
export class IntegrationError extends Error implements FailureDetails {
  override readonly name: string = "IntegrationError";
  /** The id of the failure cause, such as `token-rejected`. */
  declare readonly code?: string;
  /** The most likely failure cause, with all that there is to say about it. Logs have its `code`. */
  declare readonly failure: Cause | undefined;
  declare readonly status?: number;
  declare readonly request?: string;
  readonly details: readonly string[];
  declare readonly retryAfter?: number;
  /** The `Atl-Traceid` of Jira's answer, by which Atlassian's support finds the request. */
  declare readonly traceId?: string;
  /** The work item that was created before something went wrong; creating it again would make two. */
  declare readonly key?: string;
  /** `true` when the fields were written, and only the move to the state failed. */
  declare readonly fieldsWritten?: boolean;

  constructor(message: string, given: FailureDetails = {}) {
    const { failure, cause, details = [], ...others } = given;
    super(message, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, "failure", { value: failure });
    this.details = details;
    // What is not known is absent, for the sake of logs.
    const known = Object.entries({ code: failure?.id, ...others }).filter(([, value]) => value !== undefined);
    Object.assign(this, Object.fromEntries(known));
  }
}

/** Jira does not know who is calling, or does not let them in. */
export class AuthenticationError extends IntegrationError {
  override readonly name = "AuthenticationError";
}

/** Jira knows who is calling, and they may not do this. */
export class PermissionError extends IntegrationError {
  override readonly name = "PermissionError";
}

/** There is no such work item (issue), or the account may not see it. */
export class WorkItemNotFoundError extends IntegrationError {
  override readonly name = "WorkItemNotFoundError";
}

/** Jira asks to slow down, longer or more often than we wait; see `retryAfter`. */
export class RateLimitError extends IntegrationError {
  override readonly name = "RateLimitError";
}

/** The configuration is invalid, or names something that the site does not have. */
export class ConfigurationError extends IntegrationError {
  override readonly name = "ConfigurationError";
  /**
   * What the checker found, one report for each text; empty when there was nothing to check, or when Jira found the
   * mistake. Not in logs, for the message already lists the errors.
   */
  declare readonly reports: readonly NamedReport[];

  constructor(problem: readonly NamedReport[] | string, details: FailureDetails = {}) {
    super(typeof problem === "string" ? problem : summary(problem), details);
    Object.defineProperty(this, "reports", { value: typeof problem === "string" ? [] : problem });
  }
}

function summary(reports: readonly NamedReport[]): string {
  const lines = findingsOf(reports, "error").map((finding) => `  ${lineOf(finding)}`);
  return `The Jira configuration has errors:\n${lines.join("\n")}`;
}
