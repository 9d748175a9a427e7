import type { Cause } from "../diagnosis/cause.ts";
import { tunnelAnswers } from "../diagnosis/tunnel-answers.ts";

export const cause: Cause = {
  id: "proxy-sign-in",
  severity: "error",
  title: "The proxy wants you to sign in",
  advice: "Put the proxy's user name and password into its address, percent-encoded.",
  signs: [
    { confidence: "certain", status: [407] },
    { confidence: "certain", header: ["proxy-authenticate", ""] },
    {
      confidence: "certain",
      says: [
        ...tunnelAnswers("407"),
        "proxy authentication required",
        "proxy authorization required",
        "failed to authenticate with proxy",
      ],
    },
  ],
  why: "The answer `407` comes from your company's proxy, not from Jira. The proxy wants its own user name and password, which have nothing to do with the API token.",
  fix: "Put them into the proxy's address: `HTTPS_PROXY=http://user:password@proxy.your-company.com:3128`, with [percent-encoding](https://developer.mozilla.org/docs/Glossary/Percent-encoding) for characters such as `@` and `:`. Keep that out of files that you commit. Proxies that accept only NTLM or Kerberos need a helper such as [Px](https://github.com/genotrance/px).",
  examples: [
    {
      title: "Node.js, undici",
      text: "TypeError: fetch failed\n  [cause]: RequestAbortedError [AbortError]: Proxy response (407) !== 200 when HTTP Tunneling",
    },
    {
      title: "Python",
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='your-company.atlassian.net', port=443): Max retries exceeded with url: /rest/api/3/myself (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
    },
    { title: "curl", text: "curl: (56) CONNECT tunnel failed, response 407" },
    {
      title: "wget",
      text: "Proxy tunneling failed: Proxy Authentication RequiredUnable to establish SSL connection.",
    },
    {
      title: "PowerShell 7, .NET",
      text: "The proxy tunnel request to proxy 'http://proxy.your-company.com:3128/' failed with status code '407'.",
    },
    {
      title: "Java",
      text: 'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
    },
  ],
};
