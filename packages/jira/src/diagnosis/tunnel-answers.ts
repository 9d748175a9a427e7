/**
 * How programs report what a proxy answered to CONNECT, the request for a tunnel to the site's host.
 *
 * @param status the answer's status, or how it begins
 */
export function tunnelAnswers(status: string): string[] {
  return [
    `proxy response (${status}`, // undici
    `tunneling socket could not be established, statuscode=${status}`, // tunnel-agent
    `tunnel connection failed: ${status}`, // Python
    `proxyerror: ${status}`, // httpx, aiohttp
    `connect tunnel failed, response ${status}`, // curl, git
    `received http code ${status}`, // curl before 7.87
    `response ${status} from proxy`,
    `proxy returns "http/1.1 ${status}`, // Java
    `proxy returns "http/1.0 ${status}`,
    `tunnel failed, got: ${status}`, // Java's HttpClient
    `connect refused by proxy: http/1.1 ${status}`, // Apache HttpClient
    `unexpected response code for connect: ${status}`, // OkHttp
  ];
}

/** How the messages of Node.js, .NET and Netty begin, which name the status only after the address of the proxy. */
export const tunnelFailures: readonly string[] = [
  "failed to establish tunnel to",
  "the proxy tunnel request to proxy",
  "httpproxyconnectexception",
];
