import type { ErrorKind } from "../diagnosis/cause.ts";
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

const errors: Readonly<
  Record<ErrorKind, new (message: string, details: FailureDetails) => IntegrationError>
> = {
  authentication: AuthenticationError,
  configuration: ConfigurationError,
  permission: PermissionError,
  "rate-limit": RateLimitError,
  "work-item-not-found": WorkItemNotFoundError,
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
  return errorOf(message, { ...details, failure });
}

/** An error of the kind that its cause names. */
export function errorOf(message: string, details: FailureDetails): IntegrationError {
  const kind = details.failure?.kind;
  const Kind = kind === undefined ? IntegrationError : errors[kind];
  return new Kind(message, details);
}
