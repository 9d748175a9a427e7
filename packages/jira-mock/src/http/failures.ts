import type { Answer } from "./answer.ts";

/*
 * Failures come in several shapes, by which a client can tell who refused: Jira itself, its login, the gateway, the
 * router, or what stands in front of them.
 */

/** Jira's own: `errorMessages` speak of the request, `errors` of single fields. Read both. */
export function failure(status: number, message: string | readonly string[], errors: object = {}): Answer {
  return { status, body: { errorMessages: [message].flat(), errors } };
}

/** Refuses single fields, by their ids. */
export function fieldErrors(errors: { readonly [field: string]: string }): Answer {
  return failure(400, [], errors);
}

/**
 * The login's: JSON, XML or plain text, as `Accept` asks.
 * https://github.com/jira-node/node-jira-client/issues/255, https://github.com/mvelazc0/attack2jira/issues/19
 */
export function clientMustBeAuthenticated(accept: string, site: string): Answer {
  const message = "Client must be authenticated to access this resource.";
  const headers = { "WWW-Authenticate": `OAuth realm="${encodeURIComponent(site)}"` };
  if (accept.includes("json")) return { status: 401, headers, body: { message, "status-code": 401 } };
  if (accept.includes("xml")) {
    const status = `<status><status-code>401</status-code><message>${message}</message></status>`;
    const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${status}`;
    return { status: 401, headers, body, contentType: "application/xml;charset=UTF-8" };
  }
  return { status: 401, headers, body: message, contentType: "text/plain;charset=UTF-8" };
}

/** The gateway's. A path that it does not know, even one slash too many, is a scope that does not match. */
export function gatewayUnauthorized(message: string): Answer {
  return { status: 401, body: { code: 401, message }, contentType: "application/json" };
}

/** The gateway's, for a cloud id that is nobody's. */
export function gatewayNotFound(path: string): Answer {
  const body = {
    timestamp: new Date().toISOString(),
    status: 404,
    error: "Not Found",
    message: "No message available",
    path,
  };
  const headers = { "X-Failure-Category": "FAILURE_CLIENT_TCS" };
  return { status: 404, body, headers, contentType: "application/json" };
}

/** The router's (RFC 9457): there is nothing at this path, whoever asks. */
export function noEndpoint(method: string, path: string): Answer {
  const detail = `No endpoint ${method} ${path}.`;
  const body = { type: "about:blank", title: "Not Found", status: 404, detail, instance: path };
  return { status: 404, body, contentType: "application/problem+json;charset=UTF-8" };
}

/** A web page, of what stands in front of Jira. */
export function page(status: number, title: string, text: string, headers: Answer["headers"] = {}): Answer {
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const body = `<!DOCTYPE html>\n<html lang="en">${head}<body><h1>${title}</h1><p>${text}</p></body></html>\n`;
  return { status, body, headers, contentType: "text/html" };
}
