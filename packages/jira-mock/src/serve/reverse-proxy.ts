import { gatewayOrigin } from "../http/address.ts";

/** Translates between the addresses of a fake and those of a server, as a reverse proxy does. */
export interface ReverseProxy {
  /** Turns a request to the server into one to the site or the gateway. */
  rewriteRequest(request: Request): Request;
  /** Replaces their addresses in an answer with that of the server. */
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
