import type { Answer } from "./answer.ts";

/*
 * Failures have several shapes, by which a client can tell who refused: Jira itself, its login, the gateway, the router,
 * or what stands in front of them.
 */

/** A failure of Jira itself: `errorMessages` are about the request, `errors` about single fields. Read both. */
export function failure(status: number, message: string | readonly string[], errors: object = {}): Answer {
  return { status, body: { errorMessages: [message].flat(), errors } };
}

/** Refuses single fields, by their ids. */
export function fieldErrors(errors: { readonly [field: string]: string }): Answer {
  return failure(400, [], errors);
}

/**
 * A failure of the login, as JSON, XML or text, depending on `Accept`. https://github.com/brekkylab/backlot/issues/123,
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

/** A failure of the gateway. It refuses an unknown path, even one slash too many, as if a scope were missing. */
export function gatewayUnauthorized(message: string): Answer {
  return { status: 401, body: { code: 401, message }, contentType: "application/json" };
}

/** A failure of the gateway, for an unknown cloud id. */
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

/** A failure of the router (RFC 9457): there is nothing at this path, whoever asks. */
export function noEndpoint(method: string, path: string): Answer {
  return problem(404, "Not Found", `No endpoint ${method} ${path}.`, path);
}

/** A failure of the router, for a path that takes other methods. https://github.com/brekkylab/backlot/issues/233 */
export function methodNotAllowed(method: string, path: string, allowed: readonly string[]): Answer {
  const headers = { Allow: allowed.join(", ") };
  return {
    ...problem(405, "Method Not Allowed", `Method '${method}' is not supported.`, path),
    headers,
  };
}

/** A failure of the router, for a body that is not JSON. https://github.com/brekkylab/backlot/issues/191 */
export function unsupportedMediaType(contentType: string | null, path: string): Answer {
  const detail = `Content-Type '${contentType || "null"}' is not supported.`;
  return problem(415, "Unsupported Media Type", detail, path);
}

/** A failure of the router, for a parameter that has to be a number. https://github.com/brekkylab/backlot/issues/208 */
export function notConverted(name: string, value: string, path: string): Answer {
  return problem(400, "Bad Request", `Failed to convert '${name}' with value: '${value}'`, path);
}

function problem(status: number, title: string, detail: string, path: string): Answer {
  const body = { type: "about:blank", title, status, detail, instance: path };
  return { status, body, contentType: "application/problem+json;charset=UTF-8" };
}

/** A failure to read the body, which has no `errors`. https://github.com/brekkylab/backlot/issues/191 */
export function unreadable(message: string): Answer {
  return { status: 400, body: { errorMessages: [message] } };
}

/** The same, for a body that does not have the form that the endpoint takes. */
export const invalidPayload: Answer = unreadable(
  "Invalid request payload. Refer to the REST API documentation and try again.",
);

/** A web page, as what stands in front of Jira answers. */
export function page(status: number, title: string, text: string, headers: Answer["headers"] = {}): Answer {
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const body = `<!DOCTYPE html>\n<html lang="en">${head}<body><h1>${title}</h1><p>${text}</p></body></html>\n`;
  return { status, body, headers, contentType: "text/html" };
}
