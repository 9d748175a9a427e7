import { bearerAtTheSite } from "../access/bearer-at-the-site.ts";
import { captcha } from "../access/captcha.ts";
import { gatewayLogin } from "../access/gateway-login.ts";
import type { IdentifiedRequest } from "../access/identified-request.ts";
import { type Identity, identify } from "../access/identity.ts";
import { loginRequired } from "../access/login-required.ts";
import { productAccess } from "../access/product-access.ts";
import { scopes } from "../access/scopes.ts";
import { xsrf } from "../access/xsrf.ts";
import type { Call } from "../call/call.ts";
import { acceptedLocale, type Locale } from "../cloud/names.ts";
import { customDomain } from "../edge/custom-domain.ts";
import { getWithBody } from "../edge/get-with-body.ts";
import { ipAllowList } from "../edge/ip-allow-list.ts";
import { noSuchSite } from "../edge/no-such-site.ts";
import { outage } from "../edge/outage.ts";
import { rateLimit } from "../edge/rate-limit.ts";
import { type Answer, options, Refusal } from "./answer.ts";
import { readBody } from "./body.ts";
import { methodNotAllowed, noEndpoint } from "./failures.ts";
import { firstRefusal, type Gate, type IncomingRequest } from "./incoming-request.ts";
import { type Route, routesAt } from "./route.ts";

/** What stands in front of every site. */
const edge: readonly Gate<IncomingRequest>[] = [getWithBody, noSuchSite, customDomain];

/** What stands in front of Jira. */
const jira: readonly Gate<IncomingRequest>[] = [outage, ipAllowList, rateLimit];

/** What an account must pass, in this order. */
const access: readonly Gate<IdentifiedRequest>[] = [
  ...[captcha, bearerAtTheSite, gatewayLogin, scopes],
  ...[loginRequired, productAccess, xsrf],
];

/** Takes a request through the fake, from the edge to the endpoint. */
export function handle(request: IncomingRequest): { answer: Answer; identity?: Identity } {
  const atTheEdge = firstRefusal(edge, request);
  if (atTheEdge) return { answer: atTheEdge };
  const routes = routesAt(request.address.path);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = routes.find(({ endpoint }) => endpoint.method === method);
  const answer = (identity: Identity) =>
    route ? answerOf(request, identity, route) : withoutEndpoint(request, routes);
  // The edge answers these itself, without looking at credentials.
  if (request.address.path.startsWith("/_edge/")) return { answer: answer({ outcome: "anonymous" }) };

  const atJira = firstRefusal(jira, request);
  if (atJira) return { answer: atJira };
  const identity = identify(request);
  const refusal = firstRefusal(access, { request, identity, endpoint: route?.endpoint });
  return { answer: refusal ?? answer(identity), identity };
}

/** The answer when no endpoint at the path takes the method. */
function withoutEndpoint({ method, address: { path } }: IncomingRequest, routes: readonly Route[]): Answer {
  if (routes.length === 0) return noEndpoint(method, path);
  const methods = [...new Set(routes.map(({ endpoint }) => endpoint.method))];
  return method === "OPTIONS" ? options(methods) : methodNotAllowed(method, path, methods);
}

function answerOf(request: IncomingRequest, identity: Identity, route: Route): Answer {
  try {
    return route.endpoint.answer(callOf(request, identity, route));
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function callOf(request: IncomingRequest, identity: Identity, { params }: Route): Call {
  const { cloud, address, url, headers } = request;
  if (!("base" in address)) throw new Error("Only sites and the gateway have endpoints.");
  const user = identity.outcome === "accepted" ? identity.user : undefined;
  return {
    cloud,
    site: address.site,
    user,
    base: address.base,
    path: address.path,
    version: params.version === "3" ? "3" : "2",
    locale: localeFor(headers) ?? user?.locale ?? address.site.locale,
    params,
    query: url.searchParams,
    body: readBody(request),
  };
}

/**
 * `Accept-Language` counts only with a further header.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-request-headers
 */
function localeFor(headers: Headers): Locale | undefined {
  if (headers.get("x-force-accept-language") !== "true") return undefined;
  return acceptedLocale(headers.get("accept-language") ?? "");
}
