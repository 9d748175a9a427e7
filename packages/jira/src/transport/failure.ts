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
  const Failure = failure?.kind === undefined ? IntegrationError : errors[failure.kind];
  return new Failure(message, { ...details, failure });
}
