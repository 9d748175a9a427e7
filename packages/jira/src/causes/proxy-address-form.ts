import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "proxy-address-form",
  severity: "error",
  kind: "configuration",
  title: "The proxy's address cannot be read",
  advice: "Give HTTPS_PROXY and HTTP_PROXY a scheme, a host and a port; this is not a valid proxy address.",
  signs: [
    {
      confidence: "certain",
      says: [
        "unsupported proxy syntax",
        "unsupported proxy scheme",
        "please check proxy url. it is malformed",
        "unable to determine socks version from",
      ],
    },
  ],
  why: "`HTTPS_PROXY` names the proxy through which a program reaches `https` addresses; the proxy's own address nearly always starts with `http://`. Programs differ in what else they accept: curl adds a missing `http://`, and so do we; others fail.",
  fix: "Write `HTTPS_PROXY=http://proxy.your-company.com:3128`, without quotes or spaces around it. In a user name or password, use [percent-encoding](https://developer.mozilla.org/docs/Glossary/Percent-encoding) for characters such as `@`, `:` and `/`. `NO_PROXY` lists hosts that the program should reach directly.",
  examples: [
    {
      title: "Python",
      text: "requests.exceptions.InvalidProxyURL: Please check proxy URL. It is malformed and could be missing the host.",
    },
    { title: "curl", text: "curl: (5) Unsupported proxy syntax in 'http://proxy.your-company.com:port'" },
  ],
};
