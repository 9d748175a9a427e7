import type { Diagnosis } from "../diagnosis/diagnose.ts";
import {
  AuthenticationError,
  ConfigurationError,
  type FailureDetails,
  IntegrationError,
  PermissionError,
  RateLimitError,
  WorkItemNotFoundError,
} from "../errors.ts";

type Make = (message: string, details: FailureDetails) => IntegrationError;

const authentication: Make = (message, details) => new AuthenticationError(message, details);
const configuration: Make = (message, details) => new ConfigurationError(message, details);
const permission: Make = (message, details) => new PermissionError(message, details);

/** The kind of error that a program may want to tell apart, by cause; all others are plain integration errors. */
const kinds: Readonly<Record<string, Make>> = {
  "token-rejected": authentication,
  "scoped-token-at-site": authentication,
  "scope-missing": authentication,
  "credentials-not-sent": authentication,
  "bearer-at-site": authentication,
  "anonymous-answer": authentication,
  "captcha-required": authentication,
  "account-inactive": authentication,
  "permission-missing": permission,
  "ip-not-allowed": permission,
  "rate-limited": (message, details) => new RateLimitError(message, details),
  "work-item-not-found": (message, details) => new WorkItemNotFoundError(message, details),
  "site-not-found": configuration,
  "wrong-path": configuration,
  "not-jira-cloud": configuration,
  "not-jiras-answer": configuration,
  redirected: configuration,
  "proxy-address-form": configuration,
  "cloud-id-unknown": configuration,
  "project-not-found": configuration,
  "issue-type-unknown": configuration,
  "priority-unknown": configuration,
  "priority-not-offered": configuration,
  "status-unknown": configuration,
  "custom-field-unknown": configuration,
  "custom-field-other-kind": configuration,
};

/**
 * The error for a failure with the cause that is most likely.
 *
 * @param mayBeDone Jira may have carried out what was asked, so that to ask again may do it twice
 */
export function failureOf(
  diagnosis: Diagnosis | undefined,
  details: Omit<FailureDetails, "failure">,
  mayBeDone: boolean,
): IntegrationError {
  const failure = diagnosis?.cause;
  const where = [details.status === undefined ? "no answer" : `HTTP ${details.status}`, details.request];
  const said = details.details?.length ? ` Jira says: ${details.details.join(" ")}` : "";
  const caution = mayBeDone ? " Jira may have done it all the same: look before you repeat it." : "";
  const message = `${failure?.advice ?? "Jira could not do this."} (${where.filter(Boolean).join(", ")})${said}${caution}`;
  const make: Make =
    kinds[failure?.id ?? ""] ?? ((message, details) => new IntegrationError(message, details));
  return make(message, { ...details, failure });
}

/** The sentences in an error body, whichever of Jira's shapes it has. */
export function sentencesIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const { errorMessages, errors, message, detail } = body as Readonly<Record<string, unknown>>;
  const byField = typeof errors === "object" && errors !== null ? Object.entries(errors) : [];
  return [
    ...(Array.isArray(errorMessages) ? errorMessages : []),
    ...byField.map(([field, problem]) => `${field}: ${problem}`),
    message,
    detail,
  ].filter((sentence) => typeof sentence === "string" && sentence !== "");
}
