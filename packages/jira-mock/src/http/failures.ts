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
 * The login's: JSON, XML or text, as `Accept` asks. https://github.com/brekkylab/backlot/issues/123,
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
  const kind = accept.includes("*/*") || accept.includes("html") ? "html" : "plain";
  return { status: 401, headers, body: message, contentType: `text/${kind};charset=UTF-8` };
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
  return problem(404, "Not Found", `No endpoint ${method} ${path}.`, path);
}

/** The router's, for a path that takes other methods. https://github.com/brekkylab/backlot/issues/233 */
export function methodNotAllowed(method: string, path: string, allowed: readonly string[]): Answer {
  const headers = { Allow: allowed.join(", ") };
  return {
    ...problem(405, "Method Not Allowed", `Method '${method}' is not supported.`, path),
    headers,
  };
}

/** The router's, for a body in another form than JSON. https://github.com/brekkylab/backlot/issues/191 */
export function unsupportedMediaType(contentType: string | null, path: string): Answer {
  const detail = `Content-Type '${contentType || "null"}' is not supported.`;
  return problem(415, "Unsupported Media Type", detail, path);
}

/** The router's, for a parameter that has to be a number. https://github.com/brekkylab/backlot/issues/208 */
export function notConverted(name: string, value: string, path: string): Answer {
  return problem(400, "Bad Request", `Failed to convert '${name}' with value: '${value}'`, path);
}

function problem(status: number, title: string, detail: string, path: string): Answer {
  const body = { type: "about:blank", title, status, detail, instance: path };
  return { status, body, contentType: "application/problem+json;charset=UTF-8" };
}

/** That of what reads bodies, which has no `errors`. https://github.com/brekkylab/backlot/issues/191 */
export function unreadable(message: string): Answer {
  return { status: 400, body: { errorMessages: [message] } };
}

/** The same, for a body of another form than the endpoint takes. */
export const invalidPayload: Answer = unreadable(
  "Invalid request payload. Refer to the REST API documentation and try again.",
);

/** A web page, of what stands in front of Jira. */
export function page(status: number, title: string, text: string, headers: Answer["headers"] = {}): Answer {
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const body = `<!DOCTYPE html>\n<html lang="en">${head}<body><h1>${title}</h1><p>${text}</p></body></html>\n`;
  return { status, body, headers, contentType: "text/html" };
}
