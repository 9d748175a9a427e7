import { gatewayOrigin } from "../http/address.ts";

/** Turns addresses between the world of a fake and a server's, as a reverse proxy does. */
export interface Mirror {
  /** A request to the server, as one to the site or the gateway. */
  inwards(request: Request): Request;
  /** An answer of theirs, with the server's address in the place of theirs. */
  outwards(response: Response): Promise<Response>;
}

/** The site is at the server's root, the gateway at `/ex/jira`. */
export function mirror(origin: string, siteUrl: string): Mirror {
  const renamed = (text: string) =>
    text.replaceAll(siteUrl, origin).replaceAll(`${gatewayOrigin}/ex/jira`, `${origin}/ex/jira`);
  return {
    inwards: (request) => {
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
    outwards: async (response) => {
      const headers = new Headers(response.headers);
      const location = headers.get("location");
      if (location) headers.set("location", renamed(location));
      const body = response.body ? renamed(await response.text()) : null;
      return new Response(body, { status: response.status, headers });
    },
  };
}
