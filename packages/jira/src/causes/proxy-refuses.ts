import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "proxy-refuses",
  severity: "error",
  title: "The proxy does not let programs reach the site",
  advice: "Have your company's proxy allow the site's host, or list it in NO_PROXY; the proxy refused it.",
  signs: [
    {
      confidence: "certain",
      says: [
        "proxy response (403)",
        "tunnel connection failed: 403",
        "connect tunnel failed, response 403",
        "response 403 from proxy",
        "received http code 403 from proxy",
        'unable to tunnel through proxy. proxy returns "http/1.1 403',
      ],
    },
    { confidence: "certain", status: [403], says: ["the proxy tunnel request to proxy"] },
  ],
  why: "The answer `403` comes from your company's proxy, not from Jira. To reach an `https` address, a program first asks the proxy for [a connection to its host](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6), and this proxy allows only certain hosts. The token has not been sent, and has nothing to do with it. Servers of CI and sandboxes for programs often have such a proxy.",
  fix: "Ask whoever runs the proxy to allow `your-company.atlassian.net`, and `api.atlassian.com` as well if you have set [`cloud_id`](/reference/fields/#cloud_id). If the network also lets programs out without the proxy, list these hosts in `NO_PROXY`.",
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
      title: "Java",
      text: 'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"',
    },
    {
      title: "PowerShell 7, .NET",
      text: "The proxy tunnel request to proxy 'http://proxy.your-company.com:3128/' failed with status code '403'.",
    },
  ],
};
