import { type Answer, toResponse } from "./answer.ts";
import { operations } from "./contract/operations.ts";
import { drain } from "./request/body.ts";
import { readQuery } from "./request/query.ts";
import { countRequest } from "./request/rate-limit.ts";
import { problemAnswer, RequestProblem } from "./request/request-problem.ts";
import { type Route, type RouteMatch, routesAt } from "./route.ts";

/** What wrangler.jsonc binds to the Worker. */
export interface Bindings {
  /** Counts requests with a body. If it is not bound, as on a developer's machine, nothing is counted. */
  RATE_LIMIT?: RateLimit;
  ASSETS: Fetcher;
}

/**
 * Answers a request to the API: finds the route, runs its handler, and turns what is wrong with the request into a
 * problem answer. Never rejects.
 *
 * @param bindings what is bound to the Worker
 */
export async function respond(
  request: Request,
  routes: readonly Route[],
  bindings: Bindings,
): Promise<Response> {
  const url = new URL(request.url);
  let answer: Answer;
  try {
    answer = await handle(request, url, routes, bindings);
  } catch (error) {
    answer = problemAnswer(asProblem(error), url.origin);
  }
  if (!request.bodyUsed && request.body) await drain(request.body.getReader());
  return toResponse(answer);
}

async function handle(
  request: Request,
  url: URL,
  routes: readonly Route[],
  { RATE_LIMIT, ASSETS }: Bindings,
): Promise<Answer> {
  const here = routesAt(routes, url.pathname);
  if (here.length === 0) throw nothingAt(url.pathname, routes);
  if (request.method === "OPTIONS") return preflight(allowedMethods(here));

  const method = request.method === "HEAD" ? "GET" : request.method;
  const found = here.find(({ route }) => route.method === method);
  if (!found) {
    const allow = allowedMethods(here);
    throw new RequestProblem("method-not-allowed", {
      detail: `This address takes ${allow}.`,
      headers: { Allow: allow },
    });
  }
  const { route, segments } = found;
  if (RATE_LIMIT && route.method === "POST") await countRequest(RATE_LIMIT, request);
  return await route.handle({
    request,
    url,
    segments,
    site: ASSETS,
    // Reading an empty query takes the runtime longer than routing the request.
    ...readQuery(url.search === "" ? [] : url.searchParams, route.query),
  });
}

/** Names the address that is likely meant: the one with the same last segment. */
function nothingAt(pathname: string, routes: readonly Route[]): RequestProblem {
  const word = pathname.split("/").findLast(Boolean);
  const meant = routes.find(({ path }) => path.endsWith(`/${word}`));
  return new RequestProblem("not-found", {
    detail: meant
      ? `The API has no such address. Use ${meant.path} instead.`
      : `The API has no such address; ${operations.getOpenApi.path} lists those that it has.`,
  });
}

function allowedMethods(here: readonly RouteMatch[]): string {
  const methods = here.flatMap(({ route: { method } }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return [...methods, "OPTIONS"].join(", ");
}

/** https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS#preflighted_requests */
function preflight(allow: string): Answer {
  return {
    status: 204,
    headers: {
      Allow: allow,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    },
  };
}

function asProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  // The message of an unexpected error might quote the body, so only its name is logged.
  console.error("Unforeseen error in the API:", error instanceof Error ? error.name : typeof error);
  return new RequestProblem("internal-error", { detail: "The request could not be answered." });
}
