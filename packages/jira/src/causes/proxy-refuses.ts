import type { Cause } from "../diagnosis/cause.ts";
import { tunnelAnswers, tunnelFailures } from "../diagnosis/tunnel-answers.ts";

/** Words on the pages of filters and proxies that refuse: names of their makers, and phrases of their own. */
const blockPages = [
  "zscaler",
  "zscloud.net",
  "netskope",
  "goskope.com",
  "forcepoint",
  "websense",
  "fortiguard",
  "blue coat",
  "bluecoat",
  "policy_denied",
  "mwg-internal",
  "mcafee web gateway",
  "skyhigh",
  "palo alto networks",
  "umbrella.cisco.com",
  "opendns",
  "iboss",
  "menlosecurity",
  "err_access_denied",
  "host_not_allowed",
  "host not in allowlist",
  "blocked by network",
];

export const cause: Cause = {
  id: "proxy-refuses",
  severity: "error",
  title: "A proxy or web filter does not let programs reach the site",
  advice:
    "Have your company's proxy or web filter allow the site's host, or list it in NO_PROXY; Jira did not refuse this.",
  signs: [
    { confidence: "certain", says: [...tunnelAnswers("403"), "proxy tunneling failed: forbidden"] },
    { confidence: "certain", status: [403], says: tunnelFailures },
    { confidence: "certain", status: [403], untraced: true, says: blockPages },
    { confidence: "certain", status: [403], untraced: true, header: ["server", "zscaler"] },
    {
      confidence: "certain",
      status: [200, 503],
      untraced: true,
      header: ["content-type", "text/html"],
      says: blockPages,
    },
    { confidence: "certain", header: ["x-squid-error", "ERR_ACCESS_DENIED"] },
    { confidence: "certain", header: ["x-deny-reason", ""] },
    // How wget reports a proxy's other reasons, Rust any status, and Go a proxy that says nothing more.
    {
      confidence: "likely",
      says: ["proxy tunneling failed: ", "unsuccessful tunnel", "tunnel error: unsuccessful", '": forbidden'],
    },
    { confidence: "likely", code: ["ERR_TUNNEL_CONNECTION_FAILED"] },
  ],
  why: "The answer comes from your company's proxy or web filter, not from Jira, and the account's permissions have nothing to do with it. To reach an `https` address, a program first asks the proxy for [a connection to its host](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6). A proxy that allows only certain hosts refuses that with `403`, and the token is not even sent. A filter that looks into encrypted traffic, such as Zscaler, Netskope or FortiGuard, sends a web page of its own in place of Jira's answer. CI servers and sandboxes often have such a proxy.",
  fix: "Ask whoever runs the proxy or the filter to allow `your-company.atlassian.net`, and `api.atlassian.com` as well if you have set [`cloud_id`](/reference/fields/#cloud_id). If the network also lets programs out without the proxy, list these hosts in `NO_PROXY`. If the page in the answer asks you to sign in, open the site in a browser on the same machine and do so.",
  examples: [
    {
      title: "Node.js, undici",
      text: "TypeError: fetch failed\n  [cause]: RequestAbortedError [AbortError]: Proxy response (403) !== 200 when HTTP Tunneling",
    },
    {
      title: "Python",
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Max retries exceeded with url: /rest/api/3/myself (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden')))",
    },
    { title: "curl", text: "curl: (56) CONNECT tunnel failed, response 403" },
    {
      title: "wget",
      text: "Proxy tunneling failed: ForbiddenUnable to establish SSL connection.",
    },
    { title: "Go", text: 'Get "https://your-company.atlassian.net/rest/api/3/myself": Forbidden' },
    {
      title: "Java",
      text: 'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"',
    },
    {
      title: "A web filter's page",
      text: "HTTP/1.1 403 Forbidden\ncontent-type: text/html\nserver: Zscaler/6.2\n\n<!DOCTYPE html><html><head><title>Internet Security by Zscaler</title></head><body>You do not have permission to access this website.</body></html>",
    },
    {
      title: "Squid",
      text: "HTTP/1.1 403 Forbidden\nserver: squid/6.10\ncontent-type: text/html;charset=utf-8\nx-squid-error: ERR_ACCESS_DENIED 0\n\n<html><body><p><b>Access Denied.</b></p></body></html>",
    },
    {
      title: "PowerShell 7, .NET",
      text: "The proxy tunnel request to proxy 'http://proxy.your-company.com:3128/' failed with status code '403'.",
    },
  ],
};
