import type { Cause } from "../diagnosis/cause.ts";
import { tunnelAnswers, tunnelFailures } from "../diagnosis/tunnel-answers.ts";

export const cause: Cause = {
  id: "connection-failed",
  severity: "error",
  passes: true,
  title: "The site cannot be reached",
  advice:
    "Set HTTPS_PROXY to your company's proxy, or have the firewall opened; the host cannot be reached from here.",
  signs: [
    {
      confidence: "certain",
      code: [
        ...["ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "UND_ERR_CONNECT_TIMEOUT"],
        ...["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_TIMED_OUT", "ERR_INTERNET_DISCONNECTED"],
      ],
    },
    {
      confidence: "certain",
      says: [
        "connection refused",
        "network is unreachable",
        "no route to host",
        "failed to connect to",
        "connecttimeout",
        "connect timed out",
        "cannot connect to proxy",
        "unable to connect to proxy",
        "could not connect to proxy",
        "actively refused it",
        "econnrefused",
        "unable to connect to the remote server",
        "internet connection appears to be offline",
        "did not properly respond after a period of time",
        "connect: operation timed out",
        ...tunnelAnswers("50"),
        "proxy tunneling failed: bad gateway",
        "proxy tunneling failed: service unavailable",
        "proxy tunneling failed: gateway time",
      ],
    },
    { confidence: "certain", status: [502, 503, 504], says: tunnelFailures },
    {
      confidence: "certain",
      header: ["x-squid-error", "ERR_CONNECT_FAIL", "ERR_DNS_FAIL", "ERR_CANNOT_FORWARD"],
    },
    // Go, of the answer of a proxy.
    { confidence: "likely", says: ['": bad gateway', '": service unavailable', '": gateway time'] },
    { confidence: "certain", code: ["ERR_PROXY_CONNECTION_FAILED"] },
    // Bun, of every failure before a connection is established.
    {
      confidence: "likely",
      says: ["is the computer able to access the url", "was there a typo in the url or port"],
    },
    { confidence: "likely", code: ["ETIMEDOUT"] },
    {
      confidence: "likely",
      says: ["connect etimedout", "connection timed out", "java.net.connectexception", "dial tcp"],
    },
    { confidence: "likely", says: ["fetch failed"] },
    { confidence: "possible", says: ["failed to fetch", ": network error", "due to a network error"] },
  ],
  why: "The name resolves, but nothing answers. Either a firewall lets programs out only through a proxy, or the configured proxy no longer exists. A proxy that answers `502`, `503` or `504` is there, but does not reach the site itself. `fetch` and `http` in Node.js [do not read `HTTPS_PROXY`](https://nodejs.org/en/learn/http/enterprise-network-configuration) unless told to. `fetch failed` on its own can mean any network problem: the error's `cause` says which, and `console.error(error)` prints it, but `error.message` does not.",
  fix: "Set `HTTPS_PROXY=http://proxy.your-company.com:3128`, and `NO_PROXY` for internal hosts. Our own client reads `HTTPS_PROXY` by itself. For other Node.js programs, also set `NODE_USE_ENV_PROXY=1`, which [works in Node.js 22.21 and newer; in Node.js 24, from 24.0 for fetch and from 24.5 for http](https://nodejs.org/en/learn/http/enterprise-network-configuration). If a proxy is set, check that its host and port are right; if it answers, ask whoever runs it.",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error: connect ECONNREFUSED 10.0.0.1:3128",
    },
    { title: "Node.js, without its cause", text: "TypeError: fetch failed" },
    {
      title: "Python",
      text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Max retries exceeded with url: /rest/api/3/myself (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object>: Failed to establish a new connection: [Errno 101] Network is unreachable'))",
    },
    {
      title: "curl",
      text: "curl: (7) Failed to connect to your-company.atlassian.net port 443 after 2 ms: Couldn't connect to server",
    },
    { title: "Java", text: "java.net.ConnectException: Connection refused" },
    {
      title: "Python, through a proxy",
      text: "urllib.error.URLError: <urlopen error Tunnel connection failed: 503 Service Unavailable>",
    },
    { title: "curl, through a proxy", text: "curl: (56) CONNECT tunnel failed, response 503" },
    {
      title: "wget, through a proxy",
      text: "Proxy tunneling failed: Service UnavailableUnable to establish SSL connection.",
    },
  ],
};
