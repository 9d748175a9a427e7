import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "connection-failed",
  severity: "error",
  passes: true,
  title: "No connection can be made",
  advice:
    "Name your company's proxy in HTTPS_PROXY, or have the firewall opened; the host cannot be reached from here.",
  signs: [
    {
      confidence: "certain",
      code: ["ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "UND_ERR_CONNECT_TIMEOUT"],
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
      ],
    },
    { confidence: "likely", code: ["ETIMEDOUT"] },
    { confidence: "likely", says: ["connect etimedout", "connection timed out"] },
    { confidence: "possible", says: ["fetch failed"] },
  ],
  why: "The name resolves, but nothing answers. A firewall lets programs out only through a proxy, or the proxy that is set is gone. Node.js' `fetch` and `http` [do not read `HTTPS_PROXY`](https://nodejs.org/en/learn/http/enterprise-network-configuration) unless told to. `fetch failed` alone may be any fault of the network: what it was stands in the error's `cause`, which `console.error(error)` prints and `error.message` leaves out.",
  fix: "Set `HTTPS_PROXY=http://proxy.your-company.com:3128`, and `NO_PROXY` for hosts inside. For other Node.js programs also set `NODE_USE_ENV_PROXY=1`, which [fetch knows from 22.21 and 24.0 on, and http from 22.21 and 24.5 on](https://nodejs.org/en/learn/http/enterprise-network-configuration); our own client reads `HTTPS_PROXY` by itself. If a proxy is set, check that its host and port are right.",
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
  ],
};
