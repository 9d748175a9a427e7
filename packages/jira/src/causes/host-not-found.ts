import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "host-not-found",
  severity: "error",
  title: "The host name does not exist",
  advice:
    "Correct the host in the site URL or in HTTPS_PROXY, or fix the network's DNS; this name cannot be found.",
  signs: [
    { confidence: "certain", code: ["ENOTFOUND", "ERR_NAME_NOT_RESOLVED"] },
    {
      confidence: "certain",
      says: [
        "could not resolve host",
        "could not resolve proxy",
        "name or service not known",
        "unknownhostexception",
        "unresolvedaddressexception",
        "' [a(1)",
        "failed host lookup",
        "nxdomain",
        "non-existing domain",
        "hostname could not be found",
        "nodename nor servname",
        "nameresolutionerror",
        "no such host",
        "remote name could not be resolved",
        "getaddrinfo failed",
      ],
    },
    { confidence: "likely", code: ["EAI_AGAIN"] },
    {
      confidence: "likely",
      says: [
        "temporary failure in name resolution",
        "resolving timed out",
        "server misbehaving",
        "dial tcp: lookup",
      ],
    },
  ],
  why: "The DNS server does not know the host. The reason is never a mistyped site name under `atlassian.net`, because [every name there resolves](/causes/site-not-found/). It is a mistake in the rest of the host, such as `atlassian.com` or a missing dot, or a network that does not resolve outside names.",
  fix: "Compare the host with the browser's address bar: `https://your-company.atlassian.net`. If it is right, try `nslookup your-company.atlassian.net` on the same machine; inside a container or a company network, ask for a working DNS server, or [use the proxy](/causes/connection-failed/).",
  examples: [
    {
      title: "Node.js",
      text: "TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND your-company.atlassian.nte",
    },
    { title: "curl", text: "curl: (6) Could not resolve host: your-company.atlassian.nte" },
    {
      title: "Python",
      text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='your-company.atlassian.nte', port=443): Max retries exceeded with url: /rest/api/3/myself (Caused by NameResolutionError(\"Failed to resolve 'your-company.atlassian.nte' ([Errno -2] Name or service not known)\"))",
    },
    { title: "Java", text: "java.net.UnknownHostException: your-company.atlassian.nte" },
  ],
};
