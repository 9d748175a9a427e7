import { printableJson } from "@jira-config/checker/renderers";
import type { Answer } from "../answer.ts";
import { type ProblemSlug, problemPath, problems } from "../contract/problems.ts";

/** What the answer says about this occurrence of a problem. */
export interface ProblemDetails {
  /** This occurrence in one sentence, without any part of the body. */
  detail: string;
  /** Further members of the answer, such as the known values. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Thrown when a request cannot be served; the API answers with it. */
export class RequestProblem extends Error {
  readonly slug: ProblemSlug;
  readonly details: ProblemDetails;

  constructor(slug: ProblemSlug, details: ProblemDetails) {
    super(slug);
    this.slug = slug;
    this.details = details;
  }
}

/**
 * The answer to a request that cannot be served, as RFC 9457 describes it.
 * https://www.rfc-editor.org/rfc/rfc9457
 *
 * @param origin the origin that the request called, where the problem's page is
 */
export function problemAnswer({ slug, details }: RequestProblem, origin: string): Answer {
  // biome-ignore lint/style/noNonNullAssertion: a slug is by its type one of the list
  const { status, title } = problems.find((problem) => problem.slug === slug)!;
  const body = {
    type: origin + problemPath(slug),
    title,
    status,
    detail: details.detail,
    ...details.members,
  };
  return {
    status,
    headers: { ...details.headers, "Content-Type": "application/problem+json" },
    body: printableJson(body),
  };
}
