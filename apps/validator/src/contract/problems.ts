/** One way in which a request, not the configuration inside it, is wrong. The site has a page for each. */
export interface Problem {
  /** The last part of its page's address. Never changes. */
  slug: string;
  /** The HTTP status of the answer. */
  status: number;
  /** What is wrong, as a short heading. */
  title: string;
}

/** Where the site explains a problem: the `type` of its answers, after the origin. */
export function problemPath(slug: ProblemSlug): string {
  return `/problems/${slug}/`;
}

export type ProblemSlug = (typeof problems)[number]["slug"];

/** Every problem that the API answers with, ordered by status. */
export const problems = [
  { slug: "empty-body", status: 400, title: "There is nothing to check" },
  { slug: "not-text", status: 400, title: "The text is neither UTF-8 nor UTF-16" },
  { slug: "incomplete-body", status: 400, title: "The body stopped before its end" },
  { slug: "malformed-multipart", status: 400, title: "The form cannot be read" },
  { slug: "unknown-value", status: 400, title: "A query parameter has an unknown value" },
  { slug: "missing-parameter", status: 400, title: "A query parameter is missing" },
  { slug: "repeated-parameter", status: 400, title: "A query parameter is given twice" },
  { slug: "not-found", status: 404, title: "There is nothing at this address" },
  { slug: "method-not-allowed", status: 405, title: "This address does not take that method" },
  { slug: "not-acceptable", status: 406, title: "The answer has none of the types that you accept" },
  { slug: "too-large", status: 413, title: "The request is too large" },
  {
    slug: "unsupported-media-type",
    status: 415,
    title: "The API does not accept this type or encoding of a body",
  },
  { slug: "rate-limited", status: 429, title: "Too many requests" },
  { slug: "internal-error", status: 500, title: "The checker failed" },
] as const satisfies readonly Problem[];
