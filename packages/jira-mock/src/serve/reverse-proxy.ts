import { gatewayOrigin } from "../http/address.ts";

/** Turns addresses between the world of a fake and a server's, as a reverse proxy does. */
export interface ReverseProxy {
  /** A request to the server, as one to the site or the gateway. */
  rewriteRequest(request: Request): Request;
  /** An answer of theirs, with the server's address in the place of theirs. */
  rewriteResponse(response: Response): Promise<Response>;
}

/** The site is at the server's root, the gateway at `/ex/jira`. */
export function reverseProxy(origin: string, siteUrl: string): ReverseProxy {
  const renamed = (text: string) =>
    text.replaceAll(siteUrl, origin).replaceAll(`${gatewayOrigin}/ex/jira`, `${origin}/ex/jira`);
  return {
    rewriteRequest: (request) => {
      const { pathname, search } = new URL(request.url);
      const target = pathname.startsWith("/ex/jira/") ? gatewayOrigin : siteUrl;
      const { method, headers, body } = request;
      return new Request(`${target}${pathname}${search}`, {
        method,
        headers,
        body,
        ...(body && { duplex: "half" }),
      });
    },
    rewriteResponse: async (response) => {
      const headers = new Headers(response.headers);
      const location = headers.get("location");
      if (location) headers.set("location", renamed(location));
      const body = response.body ? renamed(await response.text()) : null;
      const { status, statusText } = response;
      return new Response(body, { status, statusText, headers });
    },
  };
}
