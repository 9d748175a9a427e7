import type { Answer } from "./answer.ts";
import type { Operation } from "./operations.ts";
import type { Query } from "./parameters.ts";

/** One address of the API and what it does there. */
export interface Route extends Operation {
  handle: Handler;
}

/**
 * Answers a call whose query has been read.
 *
 * @throws RequestProblem when the request cannot be served
 */
export type Handler<Parameters = Operation["query"]> = (call: Call<Parameters>) => Answer | Promise<Answer>;

export interface Call<Parameters = Operation["query"]> {
  request: Request;
  /** The request's address, parsed. */
  url: URL;
  /** The segments that the route's path names, decoded. */
  segments: Readonly<Record<string, string>>;
  query: Query<Parameters>;
  /** The files of the site that is served beside the API. */
  site: { fetch(file: URL): Promise<Response> };
  /** What about the request was passed over, in sentences for the caller. */
  warnings: readonly string[];
}

/**
 * The named segments of a path that fits a route's, or nothing when it does not fit. Percent-encoding makes no
 * difference, and neither does a slash at the end: not every client follows a redirect, and few do with a body.
 */
export function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const names = pattern.split("/");
  const given = pathname.replace(/\/$/, "").split("/");
  if (names.length !== given.length) return undefined;
  const segments: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = decoded(given[index] ?? "");
    if (segment === undefined) return undefined;
    if (name.startsWith("{")) segments[name.slice(1, -1)] = segment;
    else if (name !== segment) return undefined;
  }
  return segments;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
