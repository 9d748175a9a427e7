/** What a request is answered with: a status, 200 by default, and text. */
export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Nothing where the status has no body. */
  body?: string;
}

/** What every answer of the API says: open to every origin, nothing but data, and kept nowhere unless it says so. */
const commonFields = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "*",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The same, made once, for the runtime copies them in a fraction of the time that it takes to read an object's. */
let commonHeaders: Headers | undefined;

/**
 * The response that carries an answer. It is not compressed: the host does that on the way, because it alone sees what
 * the client can read. https://developers.cloudflare.com/speed/optimization/content/compression/
 */
export function toResponse({ status = 200, headers = {}, body }: Answer): Response {
  commonHeaders ??= new Headers(commonFields);
  const response = new Response(body ?? null, { status, headers: commonHeaders });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
