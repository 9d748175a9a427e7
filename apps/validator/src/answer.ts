import { drain } from "./body.ts";
import { problemResponse, RequestProblem } from "./request-problem.ts";
import { matchPath, type Route } from "./route.ts";

/** What every answer of the API says: open to every origin, and nothing but data. */
const commonHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "*",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Answers a request to the API: finds the route, runs its handler, and turns what is wrong with the request into a
 * problem answer. Never rejects.
 */
export async function answer(request: Request, routes: readonly Route[]): Promise<Response> {
  const url = new URL(request.url);
  const response = await respond(request, url, routes).catch((error: unknown) =>
    problemResponse(asProblem(error), url.origin),
  );
  // A client that is still sending would see a broken connection instead of an early answer.
  if (request.body) await drain(request.body);

  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(commonHeaders)) headers.set(name, value);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return new Response(response.body, { status: response.status, headers });
}

async function respond(request: Request, url: URL, routes: readonly Route[]): Promise<Response> {
  const here = routes.flatMap((route) => {
    const parameters = matchPath(route.path, url.pathname);
    return parameters ? [{ ...route, parameters }] : [];
  });
  if (here.length === 0) {
    throw new RequestProblem("not-found", { detail: "The API has no such address." });
  }
  const allow = allowedMethods(here);
  if (request.method === "OPTIONS") return preflight(allow);

  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = here.find((candidate) => candidate.method === method);
  if (!route) {
    throw new RequestProblem("method-not-allowed", {
      detail: `This address takes ${allow}.`,
      headers: { Allow: allow },
    });
  }
  return await route.handle({ request, url, parameters: route.parameters });
}

function allowedMethods(routes: readonly Route[]): string {
  return [...routes.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(
    ", ",
  );
}

/** https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS#preflighted_requests */
function preflight(allow: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allow,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    },
  });
}

function asProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  // The message of an unforeseen error might quote the body: only its kind is logged.
  console.error("Unforeseen error in the API:", error instanceof Error ? error.name : typeof error);
  return new RequestProblem("internal-error", { detail: "The request could not be answered." });
}
