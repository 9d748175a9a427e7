import { bearerAtTheSite } from "../access/bearer-at-the-site.ts";
import { captcha } from "../access/captcha.ts";
import type { Entrant } from "../access/entrant.ts";
import { gatewayLogin } from "../access/gateway-login.ts";
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
import type { Endpoint } from "../endpoints/endpoint.ts";
import { type Answer, Refusal } from "./answer.ts";
import { type Arrival, firstRefusal, type Gate } from "./arrival.ts";
import { readBody } from "./body.ts";
import { noEndpoint } from "./failures.ts";

/** What stands in front of every site. */
const edge: readonly Gate<Arrival>[] = [getWithBody, noSuchSite, customDomain];

/** What stands in front of Jira, but not of what the edge answers by itself. */
const jira: readonly Gate<Arrival>[] = [outage, ipAllowList, rateLimit];

/** What an account must pass, in this order. */
const access: readonly Gate<Entrant>[] = [
  ...[captcha, bearerAtTheSite, gatewayLogin, scopes],
  ...[loginRequired, productAccess, xsrf],
];

/** An endpoint, and what the variable parts of its path are. */
export interface Route {
  endpoint: Endpoint;
  params: Call["params"];
}

/** The way of a request through the fake, from the edge to the endpoint. */
export function handle(arrival: Arrival, route: Route | undefined): { answer: Answer; identity?: Identity } {
  const atTheEdge = firstRefusal(edge, arrival);
  if (atTheEdge) return { answer: atTheEdge };
  const atJira = arrival.address.path.startsWith("/_edge/") ? undefined : firstRefusal(jira, arrival);
  if (atJira) return { answer: atJira };

  const identity = identify(arrival);
  const entrant = { arrival, identity, endpoint: route?.endpoint };
  const answer = firstRefusal(access, entrant) ?? answerOf(arrival, identity, route);
  return { answer, identity };
}

function answerOf(arrival: Arrival, identity: Identity, route: Route | undefined): Answer {
  if (!route) return noEndpoint(arrival.method, arrival.address.path);
  try {
    return route.endpoint.answer(callOf(arrival, identity, route));
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function callOf(arrival: Arrival, identity: Identity, { params }: Route): Call {
  const { cloud, address, url, headers } = arrival;
  if (!("base" in address)) throw new Error("Only sites and the gateway have endpoints.");
  const user = identity.outcome === "accepted" ? identity.user : undefined;
  return {
    cloud,
    site: address.site,
    user,
    base: address.base,
    version: params.version === "3" ? "3" : "2",
    locale: localeFor(headers) ?? user?.locale ?? address.site.locale,
    params,
    query: url.searchParams,
    body: readBody(arrival),
  };
}

/**
 * `Accept-Language` counts only if it is insisted on.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-request-headers
 */
function localeFor(headers: Headers): Locale | undefined {
  if (headers.get("x-force-accept-language") !== "true") return undefined;
  return acceptedLocale(headers.get("accept-language") ?? "");
}
