import type { Answer } from "./answer.ts";
import type { Operation } from "./contract/operations.ts";
import type { Query } from "./contract/parameters.ts";

/** One operation of the API, with its handler. */
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
  /** The parts of the request that have no effect, in sentences for the caller. */
  warnings: readonly string[];
}

/** A route that a path leads to. */
export interface RouteMatch {
  route: Route;
  /** The segments that the route's path names, decoded. */
  segments: Record<string, string>;
}

/**
 * The routes that a path leads to. Percent-encoding makes no difference, and neither does an extra slash, such as
 * between an origin and a path: not every client would follow a redirect, and few do with a body.
 */
export function routesAt(routes: readonly Route[], pathname: string): RouteMatch[] {
  const exact = routes.filter(({ path }) => path === pathname);
  if (exact.length > 0) return exact.map((route) => ({ route, segments: {} }));
  const given = pathname.replace(/\/+/g, "/").replace(/\/$/, "").split("/").map(decoded);
  return routes.flatMap((route) => {
    const segments = matchSegments(route.path.split("/"), given);
    return segments ? [{ route, segments }] : [];
  });
}

function matchSegments(
  names: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (names.length !== given.length) return undefined;
  const segments: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = given[index] ?? "";
    if (name.startsWith("{")) segments[name.slice(1, -1)] = segment;
    else if (name !== segment) return undefined;
  }
  return segments;
}

/** Decodes a segment; one with invalid percent-encoding stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
