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
import type { Redact } from "../secret.ts";
import { isError } from "../value-kinds.ts";
import { redactedError } from "./redacted-error.ts";

const errors: Readonly<
  Record<ErrorKind, new (message: string, details: FailureDetails) => IntegrationError>
> = {
  authentication: AuthenticationError,
  configuration: ConfigurationError,
  permission: PermissionError,
  "rate-limit": RateLimitError,
  "work-item-not-found": WorkItemNotFoundError,
};

/** What to say of a write whose outcome nobody knows. */
export const checkBeforeRepeating = "Jira may have carried it out anyway; check before you repeat it.";

/**
 * The error for a failure with the cause that is most likely.
 *
 * @param mayHaveTakenEffect Jira may have carried out the request, so that repeating it may do it twice
 * @param advice what to say where there is no cause
 */
export function failureOf(
  diagnosis: Diagnosis | undefined,
  details: Omit<FailureDetails, "failure">,
  mayHaveTakenEffect: boolean,
  advice: string = "Jira could not do this.",
): IntegrationError {
  const failure = diagnosis?.cause;
  const where = [details.status === undefined ? "no answer" : `HTTP ${details.status}`, details.request];
  const said = details.details?.length ? ` Jira says: ${details.details.join(" ")}` : "";
  const caution = mayHaveTakenEffect ? ` ${checkBeforeRepeating}` : "";
  const message = `${failure?.advice ?? advice} (${where.filter(Boolean).join(", ")})${said}${caution}`;
  return errorOf(message, { ...details, failure });
}

/** An error of ours with secrets hidden: a custom `fetch` may have thrown it, with a cause that may say anything. */
export function withoutSecrets(error: IntegrationError, redact: Redact): IntegrationError {
  const Kind = Object.values(errors).find((kind) => error instanceof kind) ?? IntegrationError;
  const { message, failure, request, details, cause } = error;
  const kept = new Kind(redact(message), {
    ...error,
    failure,
    request: request && redact(request),
    details: details.map(redact),
    cause: isError(cause) ? redactedError(cause, redact) : undefined,
  });
  const { stack } = redactedError(error, redact);
  return Object.defineProperty(kept, "stack", { value: stack });
}

/** An error of the kind that its cause names. */
export function errorOf(message: string, details: FailureDetails): IntegrationError {
  const kind = details.failure?.kind;
  const Kind = kind === undefined ? IntegrationError : errors[kind];
  return new Kind(message, details);
}
